package io.candor.moderation.reviewing.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What an exemption of a rule says, and the evidence that a person needs to conclude it. */
record ExemptionText(String id, String text, List<String> evidence) {

  static ExemptionText of(JsonNode told) {
    return new ExemptionText(
        told.path("id").asText(),
        told.path("text").asText(),
        told.path("evidence").valueStream().map(JsonNode::asText).toList());
  }
}
