package io.candor.publishing.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {

  @ParameterizedTest
  @ValueSource(strings = {"publishing", "published", "unknown", "failed", "missed"})
  void onceTheCallBeganNothingChangesItAnyMore(String status) {
    var post = new Standing(status, 1);

    assertThat(Answer.to(false, 2, post)).isEqualTo(Answer.TOO_LATE);
    assertThat(Answer.to(true, 1, post)).isEqualTo(Answer.TOO_LATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"scheduled", "waiting", "refused", "withdrawn"})
  void beforeTheCallBothArePossible(String status) {
    var post = new Standing(status, 1);

    assertThat(Answer.to(false, 2, post)).isEqualTo(Answer.FENCED);
    assertThat(Answer.to(true, 1, post)).isEqualTo(Answer.WITHDRAWN);
  }

  @Test
  void aDraftWithoutAPostIsFencedOrWithdrawn() {
    assertThat(Answer.to(false, 2, Standing.NONE)).isEqualTo(Answer.FENCED);
    assertThat(Answer.to(true, 1, Standing.NONE)).isEqualTo(Answer.WITHDRAWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"publishing", "published", "unknown", "failed", "missed"})
  void anEditThatIsInThePostAlreadyIsNotTooLate(String status) {
    assertThat(Answer.to(false, 2, new Standing(status, 2))).isEqualTo(Answer.FENCED);
  }
}
