package io.candor.publishing.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookAddressTest {

  private final AddressGuard guard = new AddressGuard(List.of("127.0.0.1/32"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://cms.example.org/hooks/candor?site=1",
        "https://cms.example.org:8443/",
        "https://93.184.216.34/",
        "https://[2606:4700::1111]/",
        "http://127.0.0.1:8080/hook",
        "http://cms.internal/only-known-when-it-is-called"
      })
  void takesWhatMayBeCalled(String url) {
    // Given a URL that may be one
    // When
    var objection = WebhookAddress.objection(url, guard);

    // Then
    assertThat(objection).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "cms.example.org",
        "/hook",
        "ftp://cms.example.org/",
        "file:///etc/passwd",
        "https:///hook",
        "https://user:password@cms.example.org/",
        "https://cms.example.org/#part",
        "https://cms.example.org:0/",
        "https://cms.example.org:70000/",
        "https://ex ample.org/",
        "https://127.0.0.2/",
        "https://10.0.0.1/",
        "https://169.254.169.254/latest/meta-data/",
        "https://[::1]/",
        "https://[::ffff:169.254.169.254]/",
        "https://[fd00:ec2::254]/",
        "https://2130706433/",
        "https://127.1/",
        "https://0.0.0.0/",
        "http://93.184.216.34/"
      })
  void refusesWhatMayNotBeCalled(String url) {
    // Given a URL that is none, or leads where it must not
    // When
    var objection = WebhookAddress.objection(url, guard);

    // Then
    assertThat(objection).isPresent();
  }

  @Test
  void plainHttpIsForNetworksAllowedByName() {
    // Given
    var plain = URI.create("http://cms.example.org/");

    // When
    var objection = WebhookAddress.reach(InetAddress.ofLiteral("93.184.216.34"), plain, guard);

    // Then
    assertThat(objection).hasValueSatisfying(why -> assertThat(why).contains("http"));
    assertThat(WebhookAddress.reach(InetAddress.ofLiteral("127.0.0.1"), plain, guard)).isEmpty();
  }
}
