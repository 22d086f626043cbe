package io.candor.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.candor.contracts.ContractJson;
import io.candor.contracts.EventTypes;
import io.candor.contracts.Topic;
import io.candor.contracts.publishing.PostPublished;
import io.candor.testing.Kafka;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Channels and their public pages, as tests set them up and read them. */
public final class Feeds {

  private Feeds() {}

  /** Sets up a feed in a workspace of the test's own, where it is not there yet. */
  public static void setUp(String workspace, String channel) {
    var path = "/v1/channels/" + channel;
    if (Rest.in(workspace, "operator").get(path).statusCode() == 404) {
      var made = Rest.in(workspace, "operator").body("{\"kind\":\"feed\"}").put(path);
      assertThat(made.statusCode()).isBetween(200, 201);
    }
  }

  /** The address of a draft's post, once it is published. */
  public static URI published(Kafka kafka, UUID draft) {
    return URI.create(published(kafka, List.of(draft)).getFirst().url());
  }

  /** The events of drafts' posts, once all are published. */
  public static List<PostPublished> published(Kafka kafka, Collection<UUID> drafts) {
    return await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> seen(kafka, drafts), found -> found.size() >= drafts.size());
  }

  private static List<PostPublished> seen(Kafka kafka, Collection<UUID> drafts) {
    return kafka.read(Topic.PUBLISHING_POST.topicName()).stream()
        .filter(r -> drafts.contains(UUID.fromString(r.key())))
        .filter(r -> EventTypes.nameOf(PostPublished.class).equals(Kafka.header(r, "ce_type")))
        .map(Feeds::read)
        .toList();
  }

  private static PostPublished read(ConsumerRecord<String, byte[]> record) {
    try {
      return ContractJson.MAPPER.readValue(record.value(), PostPublished.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A public page, asked for without a token. */
  public static Response get(URI address) {
    var query = address.getRawQuery();
    return get(address.getRawPath() + (query == null ? "" : "?" + query));
  }

  public static Response get(String path) {
    return given().urlEncodingEnabled(false).get(path);
  }

  /** A page that is there, as HTML. */
  public static String html(URI address) {
    var answer = get(address);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.contentType()).isEqualTo("text/html; charset=utf-8");
    return answer.asString();
  }
}
