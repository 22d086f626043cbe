package io.candor.moderation.rules;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Overlong;

/** Makes what a rule looks for. */
final class DetectorReader {

  DetectorReader(String pack, PackFiles files, Catalogue catalogue, ObjectNode content) {}

  Detector read(Field detect) {
    return switch (detect.get("kind").text()) {
      case "overlong" -> new Overlong();
      default -> throw detect.get("kind").bad("unknown detector " + detect.get("kind").text());
    };
  }
}
