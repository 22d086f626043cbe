package io.candor.publishing.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSignatureTest {

  /** The example that the libraries of Standard Webhooks are tested with. */
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

  private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
  private static final Instant AT = Instant.ofEpochSecond(1614265330);
  private static final String BODY = "{\"test\": 2432232314}";
  private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

  @Test
  void isTheSignatureOfTheStandardsExample() {
    // Given
    var secret = WebhookSecret.of(SECRET).orElseThrow();

    // When
    var signature = WebhookSignature.of(List.of(secret), ID, AT, BODY);

    // Then
    assertThat(signature).isEqualTo(SIGNATURE);
  }

  @Test
  void signsWithBothSecretsWhileReceiversChangeOver() {
    // Given
    var current = WebhookSecret.of("whsec_" + "QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB").orElseThrow();
    var previous = WebhookSecret.of(SECRET).orElseThrow();

    // When
    var signature = WebhookSignature.of(List.of(current, previous), ID, AT, BODY);

    // Then
    assertThat(signature.split(" ")).hasSize(2).endsWith(SIGNATURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        "whsec_",
        "whsec_c2hvcnQ=",
        "whsec_***",
        "whsk_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
      })
  void aSecretThatIsNoneIsNotTaken(String text) {
    // Given a text that is no secret of the standard
    // When
    var secret = WebhookSecret.of(text);

    // Then
    assertThat(secret).isEmpty();
  }
}
