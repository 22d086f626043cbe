package io.candor.generation.composing;

/**
 * A sentence of a text that is to be made better.
 *
 * @param fact the sentence, set as its language does
 * @param paragraph the line it stood on
 * @param trimmed it was said shorter
 */
record Kept(Fact fact, int paragraph, boolean trimmed) {

  String text() {
    return fact.text();
  }

  Kept shorter(String language) {
    var text = Typography.set(Sentences.shortened(fact.text()), language);
    var less =
        new Fact(fact.position(), text, fact.leaning(), fact.anchor(), fact.lead(), fact.item());
    return new Kept(less, paragraph, true);
  }

  /** Whether this one cannot do without the other. */
  boolean needs(Kept other) {
    return !fact.stands() && fact.anchor() == other.fact.position();
  }

  /** It asks, calls, or leads on: what an author ends with. */
  boolean calls() {
    return text().matches("(?s).*(?:[!?]|https?://\\S+|#\\S+)$");
  }
}
