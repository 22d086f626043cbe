package io.candor.moderation.advising;

import java.util.List;

/** The words in which the model may answer. */
public final class Harm {

  /** OpenAI's thirteen categories of harm (moderation endpoint, omni-moderation). */
  public static final List<String> CATEGORIES =
      List.of(
          "harassment",
          "harassment/threatening",
          "hate",
          "hate/threatening",
          "illicit",
          "illicit/violent",
          "self-harm",
          "self-harm/intent",
          "self-harm/instructions",
          "sexual",
          "sexual/minors",
          "violence",
          "violence/graphic");

  /** A doubt that is less grave is none. */
  public static final List<String> SEVERITIES = List.of("medium", "high", "critical");

  private Harm() {}
}
