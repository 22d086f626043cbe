package io.candor.moderation.recording.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Json;
import io.candor.contracts.Media;
import org.junit.jupiter.api.Test;

class IntendedMediumTest {

  @Test
  void aMediumOfWhichAnEventSaysNothingIsRecordedToo() {
    var told = "{\"digest\": \"aa\", \"mediaType\": \"image/png\", \"alt\": \"\"}";

    var medium = IntendedMedium.of(Json.read(told, Media.class));

    assertThat(medium).isEqualTo(new IntendedMedium("aa", "image/png", null));
  }
}
