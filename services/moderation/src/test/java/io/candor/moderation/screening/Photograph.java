package io.candor.moderation.screening;

import io.candor.contracts.Authorship;
import io.candor.contracts.Media;
import io.candor.contracts.Part;
import java.util.List;

/** Parts with a photograph. */
final class Photograph {

  private Photograph() {}

  static List<Part> withAlt(String alt) {
    var taken = new Authorship("digitalCapture", "", null, null, null, 1);
    var photo = new Media("0".repeat(64), "image/jpeg", alt, taken);
    return List.of(new Part("Bonjour.", List.of(), List.of(photo)));
  }
}
