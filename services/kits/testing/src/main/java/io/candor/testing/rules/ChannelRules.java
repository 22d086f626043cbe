package io.candor.testing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Subscription;
import io.candor.contracts.Topic;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What the configuration of a service must say: each incoming channel states whose it is and what
 * happens to failures, and is known to the contracts, so that its dead-letter topic exists before
 * anything subscribes; and defaults are safe without anybody's doing.
 */
public abstract class ChannelRules {

  private static final Set<String> STATED =
      Set.of("connector", "topic", "group.id", "failure-strategy");

  private final String service;
  private final Settings settings = Settings.read();

  protected ChannelRules(String service) {
    this.service = service;
  }

  @Test
  void everyIncomingChannelStatesItsTopicGroupAndFailureStrategy() {
    assertThat(settings.incoming())
        .allSatisfy((channel, own) -> {
          assertThat(own).as(channel).containsKeys(STATED.toArray(String[]::new));
          assertThat(own).as(channel).containsEntry("connector", "smallrye-kafka");
        });
  }

  @Test
  void theChannelsAreTheSubscriptionsThatContractsKnowOfThisService() {
    var wired = settings.incoming().values().stream().map(ChannelRules::subscription).toList();
    var known = Subscription.ALL.stream().filter(s -> s.group().startsWith(service + ".")).toList();
    assertThat(wired).containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void aChannelDoesNotUndoWhatTheMessagingKitReliesOn() {
    var relied = List.of("batch", "value.deserializer", "commit-strategy", "enable.auto.commit");
    assertThat(settings.incoming())
        .allSatisfy((channel, own) ->
            assertThat(own.keySet()).as(channel).doesNotContainAnyElementsOf(relied));
  }

  @Test
  void nothingIsSentPastTheOutbox() {
    assertThat(settings.outgoing()).isEmpty();
  }

  @Test
  void nothingIsStartedByItself() {
    assertThat(settings.get("quarkus.devservices.enabled")).isEqualTo("false");
    assertThat(settings.get("quarkus.hibernate-orm.schema-management.strategy")).isEqualTo("none");
  }

  @Test
  void theServiceListensOnLoopbackAndToItsOwnOriginUnlessTold() {
    assertThat(settings.get("quarkus.http.host")).isEqualTo("127.0.0.1");
    assertThat(settings.get("quarkus.http.cors.enabled")).isEqualTo("false");
    assertThat(settings.get("quarkus.http.limits.max-body-size")).isNotEmpty();
  }

  @Test
  void noSecretIsCommitted() {
    assertThat(settings.own().keySet())
        .noneMatch(key -> key.matches(".*(password|secret|cursor-key|sealing-key|api-key).*"));
  }

  private static Subscription subscription(Map<String, String> channel) {
    var name = channel.getOrDefault("topic", "");
    var topic = Topic.named(name).orElseThrow(() -> new AssertionError("no topic " + name));
    return new Subscription(channel.getOrDefault("group.id", ""), topic);
  }
}
