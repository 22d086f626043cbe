package io.candor.ruling;

import io.candor.contracts.Finding;
import io.candor.moderation.judging.Judgement;

/** What counts as found. */
final class Held {

  private Held() {}

  /** By whatever rule. */
  static boolean atAll(Judgement judgement) {
    return !judgement.outcome().wireName().equals("cleared");
  }

  /** Hate or harassment was found, whatever is done about it. */
  static boolean forHate(Judgement judgement) {
    return judgement.findings().stream()
        .map(Finding::category)
        .anyMatch(category -> category.startsWith("hate") || category.startsWith("harassment"));
  }
}
