package io.candor.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.candor.local.Console;
import io.candor.local.home.Refusal;
import io.candor.local.service.Service;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** Sends a brief, tells what becomes of it, and looks at the public page. */
public final class Demonstration {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration EVERY = Duration.ofMillis(150);
  private static final Set<String> ENDED =
      Set.of("published", "refused", "failed", "missed", "withdrawn", "mixed", "ready");
  private static final Set<String> WAITING = Set.of("held", "choosing", "unknown");

  private final Rest rest;
  private final int base;
  private final Console console;
  private final Map<String, DraftStory> stories = new HashMap<>();

  public Demonstration(String token, int base, Console console) {
    this.rest = new Rest(token);
    this.base = base;
    this.console = console;
  }

  /** True only if every draft was published and its page shows its label. */
  public boolean show(String brief) {
    var briefs = Service.GENERATION.url(base) + "/v1/briefs";
    var id = rest.post(briefs, brief).path("id").asText();
    console.entry("brief", id + " accepted");
    var end = follow(briefs + "/" + id);
    var status = end.path("status").asText();
    if (!status.equals("published")) {
      console.bad("The brief ended as %s, not published.".formatted(status));
      end.path("drafts").forEach(this::steps);
      return false;
    }
    var shown = true;
    for (var draft : end.path("drafts")) {
      shown &= close(draft);
    }
    return shown;
  }

  private JsonNode follow(String url) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      var brief = rest.get(url);
      brief.path("drafts").forEach(this::tell);
      var status = brief.path("status").asText();
      if (ENDED.contains(status) || WAITING.contains(status)) {
        return brief;
      }
      LockSupport.parkNanos(EVERY.toNanos());
    }
    throw new Refusal("The brief did not end within %d s.".formatted(PATIENCE.toSeconds()));
  }

  private void tell(JsonNode draft) {
    stories
        .computeIfAbsent(draft.path("id").asText(), _ -> new DraftStory())
        .tell(draft)
        .forEach(line -> console.entry(line.name(), line.text()));
  }

  private boolean close(JsonNode draft) {
    clearance(draft.path("id").asText());
    steps(draft);
    var label = draft.path("label").path("text").asText("");
    var page = new PublicPage(rest.page(draft.path("post").path("url").asText()));
    console.line("");
    console.line(page.text().indent(4).stripTrailing());
    console.line("");
    if (page.shows(label)) {
      console.good("Published, and its page shows the label: " + label);
      return true;
    }
    console.bad(
        label.isBlank() ? "It was published without a label." : "The page does not show: " + label);
    return false;
  }

  private void clearance(String draft) {
    var url = Service.MODERATION.url(base) + "/v1/decisions?draft=" + draft;
    ClearanceLine.of(rest.get(url)).ifPresent(line -> console.entry("clearance", line));
  }

  private void steps(JsonNode draft) {
    console.entry("steps", Steps.of(draft.path("history")));
  }
}
