package io.candor.generation.composing;

import io.candor.contracts.UnsupportedFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds figures, dates and names that a text has and its source has not. */
public final class Grounding {

  private Grounding() {}

  /**
   * What is not supported, in the order of the text.
   *
   * @param known all that the text may draw on
   * @param language ISO 639-1, of the text; the source may be in another
   */
  public static List<UnsupportedFact> unsupported(String text, String known, String language) {
    List<UnsupportedFact> found = new ArrayList<>(Figures.unsupported(text, known, language));
    found.addAll(Dates.unsupported(text, known));
    if (!language.equals("de")) { // where every noun has a capital
      found.addAll(Names.unsupported(text, known));
    }
    found.sort(Comparator.comparingInt(UnsupportedFact::start));
    return List.copyOf(found);
  }
}
