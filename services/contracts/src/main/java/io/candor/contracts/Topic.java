package io.candor.contracts;

import io.candor.contracts.audience.ProfileEvent;
import io.candor.contracts.generation.BrandEvent;
import io.candor.contracts.generation.DraftEvent;
import io.candor.contracts.generation.UsageEvent;
import io.candor.contracts.moderation.PolicyEvent;
import io.candor.contracts.moderation.ReviewEvent;
import io.candor.contracts.moderation.VerdictEvent;
import io.candor.contracts.publishing.ChannelEvent;
import io.candor.contracts.publishing.EngagementEvent;
import io.candor.contracts.publishing.IncidentEvent;
import io.candor.contracts.publishing.InteractionEvent;
import io.candor.contracts.publishing.PostEvent;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * The topics of Candor: one an aggregate, owned by one service. The number of partitions is for
 * good: more would break the order of keys.
 */
public enum Topic {
  GENERATION_DRAFT("generation.draft.events.v1", DraftEvent.class, false),
  GENERATION_BRAND("generation.brand.events.v1", BrandEvent.class, true),
  GENERATION_USAGE("generation.usage.events.v1", UsageEvent.class, false),
  MODERATION_DRAFT("moderation.draft.events.v1", VerdictEvent.class, false),
  MODERATION_REVIEW("moderation.review.events.v1", ReviewEvent.class, false),
  MODERATION_POLICY("moderation.policy.events.v1", PolicyEvent.class, true),
  PUBLISHING_POST("publishing.post.events.v1", PostEvent.class, false),
  PUBLISHING_ENGAGEMENT("publishing.engagement.events.v1", EngagementEvent.class, false),
  PUBLISHING_INTERACTION("publishing.interaction.events.v1", InteractionEvent.class, false),
  PUBLISHING_INCIDENT("publishing.incident.events.v1", IncidentEvent.class, false),
  PUBLISHING_CHANNEL("publishing.channel.events.v1", ChannelEvent.class, true),
  AUDIENCE_PROFILE("audience.profile.events.v1", ProfileEvent.class, true);

  /** Largest record a topic and its dead letters take, in bytes; REST's limits are lower. */
  public static final int MAX_RECORD_BYTES = 4 * 1024 * 1024;

  private final String topicName;
  private final Class<? extends Event> family;
  private final boolean compacted;

  Topic(String topicName, Class<? extends Event> family, boolean compacted) {
    this.topicName = topicName;
    this.family = family;
    this.compacted = compacted;
  }

  /** Its name on the broker, e.g. {@code generation.draft.events.v1}. */
  public String topicName() {
    return topicName;
  }

  /** The sealed interface of its event records. */
  public Class<? extends Event> family() {
    return family;
  }

  /** Whether it keeps the last value of each key for ever. */
  public boolean compacted() {
    return compacted;
  }

  /** The service that writes it. */
  public String owner() {
    return topicName.substring(0, topicName.indexOf('.'));
  }

  /** 12, or 3 where compacted. */
  public int partitions() {
    return compacted ? 3 : 12;
  }

  /** How long events are kept; compacted topics keep the last of each key. */
  public Duration retention() {
    return Duration.ofDays(7);
  }

  /** Name of the dead-letter topic of a consumer group; it has as many partitions as its source. */
  public String deadLetters(String group) {
    return group + "." + topicName + ".dlq";
  }

  /** The topic of that name, if it is one of ours. */
  public static Optional<Topic> named(String topicName) {
    return Arrays.stream(values()).filter(t -> t.topicName.equals(topicName)).findFirst();
  }

  /** The topic an event record belongs on. */
  public static Topic of(Class<? extends Event> record) {
    return Arrays.stream(values())
        .filter(t -> t.family.isAssignableFrom(record))
        .findFirst()
        .orElseThrow();
  }
}
