package io.candor.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Subscription;
import io.candor.contracts.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicCatalogueTest {

  private final TopicCatalogue catalogue = TopicCatalogue.ofContracts();

  @Test
  void holdsEveryTopicAndTheDeadLettersOfEveryReader() {
    assertThat(catalogue.topics())
        .hasSize(Topic.values().length + Subscription.ALL.size())
        .extracting(TopicPlan::name)
        .doesNotHaveDuplicates()
        .contains("moderation.screening.generation.draft.events.v1.dlq");
  }

  @Test
  void deadLettersAreKeptThirtyDaysInAsManyPartitionsAsTheirSource() {
    assertThat(plan("moderation.screening.generation.draft.events.v1.dlq"))
        .satisfies(p -> assertThat(p.partitions()).isEqualTo(12))
        .satisfies(p -> assertThat(p.settings()).containsEntry("retention.ms", "2592000000"));
    assertThat(plan("audience.profile.events.v1").settings())
        .containsEntry("cleanup.policy", "compact");
  }

  @Test
  void anotherCatalogueHasAnotherDigest() {
    assertThat(catalogue.digest()).isEqualTo(TopicCatalogue.ofContracts().digest());
    assertThat(new TopicCatalogue(List.of()).digest()).isNotEqualTo(catalogue.digest());
  }

  private TopicPlan plan(String name) {
    return catalogue.topics().stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
  }
}
