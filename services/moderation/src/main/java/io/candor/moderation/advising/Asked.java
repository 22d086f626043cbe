package io.candor.moderation.advising;

import io.candor.contracts.Media;
import io.candor.contracts.Part;
import io.candor.contracts.Revision;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the model gets to see: data, never an instruction.
 *
 * @param text of all parts, joined by one line feed, as spans of findings count it
 * @param alternativeTexts what is read out in place of pictures
 */
public record Asked(String language, String text, List<String> alternativeTexts) {

  public Asked {
    alternativeTexts = List.copyOf(alternativeTexts);
  }

  /** The texts of a revision. */
  public static Asked about(Revision revision) {
    var text = revision.parts().stream().map(Part::text).collect(Collectors.joining("\n"));
    var alternatives =
        revision.parts().stream()
            .flatMap(part -> part.media().stream())
            .map(Media::alt)
            .filter(alt -> !alt.isBlank())
            .toList();
    return new Asked(revision.language(), text, alternatives);
  }

  /** In UTF-16 code units. */
  public int length() {
    return text.length() + alternativeTexts.stream().mapToInt(String::length).sum();
  }
}
