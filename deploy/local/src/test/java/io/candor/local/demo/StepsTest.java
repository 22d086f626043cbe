package io.candor.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class StepsTest {

  @Test
  void eachStepLastsUntilTheNext() throws Exception {
    var history =
        """
        [{"at": "2026-11-24T10:00:00Z", "status": "composing"},
         {"at": "2026-11-24T10:00:01.250Z", "status": "screening"},
         {"at": "2026-11-24T10:00:01.300Z", "status": "published"}]
        """;

    assertThat(Steps.of(new ObjectMapper().readTree(history)))
        .isEqualTo("composing 1.25 s, screening 0.05 s, published");
  }

  @Test
  void noHistoryIsNoStep() {
    assertThat(Steps.of(new ObjectMapper().createArrayNode())).isEmpty();
  }
}
