package io.candor.moderation.advising.adapter;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import io.candor.moderation.advising.Harm;

/** The one form in which the model may answer. */
final class AdviceSchema {

  private AdviceSchema() {}

  static ResponseFormat strict() {
    return ResponseFormat.builder()
        .type(ResponseFormatType.JSON)
        .jsonSchema(JsonSchema.builder().name("doubts").rootElement(answer()).build())
        .build();
  }

  private static JsonObjectSchema answer() {
    return JsonObjectSchema.builder()
        .addProperty("doubts", JsonArraySchema.builder().items(doubt()).build())
        .required("doubts")
        .additionalProperties(false)
        .build();
  }

  private static JsonObjectSchema doubt() {
    return JsonObjectSchema.builder()
        .addEnumProperty("category", Harm.CATEGORIES)
        .addEnumProperty("severity", Harm.SEVERITIES)
        .addStringProperty("quote")
        .required("category", "severity", "quote")
        .additionalProperties(false)
        .build();
  }
}
