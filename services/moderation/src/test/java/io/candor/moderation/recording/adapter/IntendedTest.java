package io.candor.moderation.recording.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Json;
import org.junit.jupiter.api.Test;

class IntendedTest {

  private static final String BEFORE =
      """
      {"intent": "create", "language": "fr", "brand": "demo", "audience": "readers", "channel": "feed", "channelKind": "feed",
       "countries": ["FR"], "ageBands": [], "window": {"notBefore": "2026-11-25T09:00:00Z"}, "media": []%s}
      """;

  @Test
  void aDecisionFromBeforePartnershipsWereDeclaredIsReadAsOneOfWhichNobodySaysSo() {
    var intended = Json.read(BEFORE.formatted(""), Intended.class);

    assertThat(intended.paidPartnership()).isNull();
    assertThat(Json.write(intended)).doesNotContain("paidPartnership");
  }

  @Test
  void whatWasDeclaredIsKept() {
    var intended = Json.read(BEFORE.formatted(", \"paidPartnership\": true"), Intended.class);

    assertThat(Json.write(intended)).contains("\"paidPartnership\":true");
  }
}
