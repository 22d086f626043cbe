package io.candor.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a draft's state tells that was not told before. */
final class DraftStory {

  private final Set<String> told = new HashSet<>();

  /** The lines that are new, in the order of a draft's life. */
  List<Line> tell(JsonNode draft) {
    List<Line> all = new ArrayList<>();
    all.add(engine(draft.path("authorship")));
    all.add(text(draft));
    draft.path("findings").forEach(f -> all.add(finding(f)));
    var label = draft.path("label");
    label.path("rules").forEach(r -> all.add(rule(r)));
    all.add(label(label));
    all.add(new Line("link", draft.path("post").path("url").asText("")));
    return all.stream().filter(l -> !l.text().isBlank()).filter(l -> told.add(l.key())).toList();
  }

  private static Line engine(JsonNode authorship) {
    var engine = authorship.path("engine").asText("");
    var model = authorship.path("model").asText("");
    var source = authorship.path("digitalSourceType").asText("");
    var parts = new ArrayList<>(List.of(engine, model, source));
    parts.removeIf(String::isBlank);
    return new Line("engine", String.join(", ", parts));
  }

  private static Line text(JsonNode draft) {
    return new Line("draft", draft.path("text").asText(""));
  }

  private static Line finding(JsonNode finding) {
    var words =
        "%s (%s): %s"
            .formatted(
                finding.path("rule").asText(),
                finding.path("severity").asText(),
                finding.path("message").asText());
    return new Line("finding", words);
  }

  private static Line rule(JsonNode rule) {
    var words =
        "%s of %s %s asks for a label"
            .formatted(
                rule.path("id").asText(),
                rule.path("pack").asText(),
                rule.path("version").asText());
    return new Line("rule", words);
  }

  private static Line label(JsonNode label) {
    var text = label.path("text").asText("");
    var place = label.path("placement").asText("");
    return new Line("label", text.isBlank() ? "" : "“%s” (%s)".formatted(text, place));
  }

  /** A named line of the story. */
  record Line(String name, String text) {
    String key() {
      return name + '\n' + text;
    }
  }
}
