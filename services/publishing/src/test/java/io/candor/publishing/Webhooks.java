package io.candor.publishing;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** Channels that lead to a receiver of the test's own. */
public final class Webhooks {

  private Webhooks() {}

  /** A name nobody else uses. */
  public static String name() {
    return "blog-" + UUID.randomUUID().toString().substring(0, 8);
  }

  /** Sets up a webhook of this name in workspace default; the receiver has a path of that name. */
  public static ValidatableResponse setUp(WebhookReceiver receiver, String channel) {
    return put(channel, receiver.url(channel), true);
  }

  /** The same, whatever was there before. */
  public static ValidatableResponse put(String channel, String url, boolean enabled) {
    var there = Rest.as("operator").get("/v1/channels/" + channel).statusCode() == 200;
    var request = Rest.as("operator");
    return (there ? request.header("If-Match", "*") : request)
        .body(
            """
            {"kind": "webhook", "settings": {"url": "%s", "enabled": %s}, "credentials": {"secret": "%s"}}
            """
                .formatted(url, enabled, WebhookReceiver.SECRET))
        .put("/v1/channels/" + channel)
        .then()
        .statusCode(there ? 200 : 201);
  }
}
