package io.candor.moderation.advising;

import java.util.List;

/** What came of asking. */
public sealed interface Advice {

  /**
   * The model answered; without doubts that means nothing.
   *
   * @param model as it named itself
   */
  record Given(String model, List<Doubt> doubts) implements Advice {
    public Given {
      doubts = List.copyOf(doubts);
    }
  }

  /**
   * It was not heard, or not understood.
   *
   * @param why in words that go on from "the model"
   */
  record Silent(String why) implements Advice {}

  /**
   * Something a person should look at.
   *
   * @param category one of {@link Harm}
   * @param severity medium, high or critical
   * @param quote the words that are meant, as the model wrote them: they may not be in the text
   */
  record Doubt(String category, String severity, String quote) {}
}
