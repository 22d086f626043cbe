package io.candor.moderation.clearing;

import io.candor.contracts.Media;
import io.candor.contracts.Part;
import java.util.List;
import java.util.Map;

/** Parts whose media say in their alternative text what the rules want told of AI. */
final class Described {

  private Described() {}

  static List<Part> parts(List<Part> parts, Map<Media, String> altTexts) {
    return altTexts.isEmpty() ? parts : parts.stream().map(part -> part(part, altTexts)).toList();
  }

  private static Part part(Part part, Map<Media, String> altTexts) {
    var media = part.media().stream().map(medium -> medium(medium, altTexts)).toList();
    return new Part(part.text(), part.links(), media);
  }

  private static Media medium(Media medium, Map<Media, String> altTexts) {
    var alt = altTexts.getOrDefault(medium, medium.alt());
    return new Media(medium.digest(), medium.mediaType(), alt, medium.authorship());
  }
}
