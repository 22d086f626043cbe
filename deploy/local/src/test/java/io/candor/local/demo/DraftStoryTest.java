package io.candor.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class DraftStoryTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void tellsEachThingOnceAsItHappens() throws Exception {
    var story = new DraftStory();

    assertThat(story.tell(json("{\"status\": \"composing\"}"))).isEmpty();
    assertThat(story.tell(json(COMPOSED)))
        .extracting(DraftStory.Line::name)
        .containsExactly("engine", "draft");
    assertThat(story.tell(json(COMPOSED))).isEmpty();
    assertThat(story.tell(json(PUBLISHED)))
        .extracting(DraftStory.Line::name)
        .containsExactly("finding", "rule", "label", "link");
  }

  @Test
  void saysWhatAPersonNeedsToKnow() throws Exception {
    var lines = new DraftStory().tell(json(PUBLISHED));

    assertThat(lines)
        .extracting(DraftStory.Line::text)
        .contains(
            "embedded, smollm2, trainedAlgorithmicMedia",
            "eu-ai-act.text of eu-ai-act 1.0.0 asks for a label",
            "“Texte rédigé avec l'IA” (end)");
  }

  private static JsonNode json(String text) throws Exception {
    return JSON.readTree(text);
  }

  private static final String COMPOSED =
      """
      {"id": "d1", "status": "screening", "text": "Bonjour.",
       "authorship": {"engine": "embedded", "model": "smollm2",
                      "digitalSourceType": "trainedAlgorithmicMedia"}}
      """;

  private static final String PUBLISHED =
      """
      {"id": "d1", "status": "published", "text": "Bonjour.",
       "authorship": {"engine": "embedded", "model": "smollm2",
                      "digitalSourceType": "trainedAlgorithmicMedia"},
       "findings": [{"rule": "grounding.figure", "severity": "info", "message": "86 % is there."}],
       "label": {"text": "Texte rédigé avec l'IA", "placement": "end",
                 "rules": [{"id": "eu-ai-act.text", "pack": "eu-ai-act", "version": "1.0.0"}]},
       "post": {"url": "http://127.0.0.1:8084/p/1"}}
      """;
}
