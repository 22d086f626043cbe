package io.candor.moderation.screening;

import com.fasterxml.jackson.databind.JsonNode;
import io.candor.moderation.disclosing.Detail;
import io.candor.moderation.disclosing.Target;
import io.candor.moderation.judging.Circumstances;
import io.candor.moderation.judging.Question;
import io.candor.moderation.rules.Languages;
import io.candor.text.CountingUnit;
import java.util.Optional;

/** Reads out of a question what a label is put on. */
final class TargetOf {

  private TargetOf() {}

  /** Of a question whose channel is known, with its facts. */
  static Target of(Question question, JsonNode channel) {
    var revision = question.revision();
    return new Target(
        revision.parts(),
        Languages.primary(revision.language()),
        Detail.named(Circumstances.text(question.circumstances().audience(), "labelDetail")),
        CountingUnit.named(channel.path("unit").asText()),
        channel.path("limit").asInt(),
        Optional.of(channel.path("nativeAiField").asText("")).filter(name -> !name.isEmpty()));
  }
}
