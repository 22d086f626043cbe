package io.candor.contracts;

import java.util.List;

/**
 * Who reads what: a consumer group and the topic it reads. Dead-letter topics exist for each of
 * these, before anything subscribes.
 *
 * @param group {@code <service>.<feature>}
 */
public record Subscription(String group, Topic topic) {

  /** All subscriptions of Candor's own services; others choose group names of their own. */
  public static final List<Subscription> ALL =
      List.of(
          new Subscription("moderation.screening", Topic.GENERATION_DRAFT),
          new Subscription("moderation.posts", Topic.PUBLISHING_POST),
          new Subscription("moderation.brands", Topic.GENERATION_BRAND),
          new Subscription("moderation.audiences", Topic.AUDIENCE_PROFILE),
          new Subscription("moderation.channels", Topic.PUBLISHING_CHANNEL),
          new Subscription("publishing.clearances", Topic.MODERATION_DRAFT),
          new Subscription("publishing.fences", Topic.GENERATION_DRAFT),
          new Subscription("generation.verdicts", Topic.MODERATION_DRAFT),
          new Subscription("generation.posts", Topic.PUBLISHING_POST),
          new Subscription("generation.audiences", Topic.AUDIENCE_PROFILE),
          new Subscription("generation.channels", Topic.PUBLISHING_CHANNEL),
          new Subscription("generation.policy", Topic.MODERATION_POLICY));

  /** Name of its dead-letter topic. */
  public String deadLetters() {
    return topic.deadLetters(group);
  }
}
