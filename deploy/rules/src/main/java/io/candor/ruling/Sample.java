package io.candor.ruling;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.candor.moderation.cases.CaseQuestion;
import java.util.List;
import java.util.Map;

/**
 * A post that somebody judged.
 *
 * @param language two letters
 * @param harmful as they judged it
 */
public record Sample(String text, String language, boolean harmful) {

  private static final Map<String, String> READERS =
      Map.of("fr", "FR", "en", "IE", "de", "DE", "es", "ES", "it", "IT", "nl", "NL", "pt", "PT");

  /**
   * Posts by one measure.
   *
   * @param stopped whether any rule that stops a post is meant; else those of hate and harassment
   * @param aim what issue and reference ask for; empty for nothing
   */
  record Set(String name, String language, List<Sample> samples, boolean stopped, String aim) {}

  /** As a text that a person wrote, so that nothing but its words counts. */
  public CaseQuestion question() {
    var told = JsonNodeFactory.instance.objectNode().put("text", text).put("language", language);
    told.put("authorship", "digitalCreation");
    told.putArray("countries").add(READERS.getOrDefault(language, "IE"));
    return new CaseQuestion(told);
  }
}
