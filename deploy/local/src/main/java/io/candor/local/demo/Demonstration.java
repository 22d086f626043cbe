package io.candor.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.candor.local.Console;
import io.candor.local.home.Refusal;
import io.candor.local.service.Service;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

  /** Good only if every draft was published and shows its label. */
  public Ending show(String brief) {
    var briefs = Service.GENERATION.url(base) + "/v1/briefs";
    var id = rest.post(briefs, brief).path("id").asText();
    console.entry("brief", id + " accepted");
    var end = follow(briefs + "/" + id);
    return switch (end.path("status").asText()) {
      case "published" -> published(end.path("drafts"));
      case "scheduled" -> scheduled(end.path("drafts"));
      default -> {
        console.bad("The brief ended as %s, not published.".formatted(end.path("status").asText()));
        end.path("drafts").forEach(this::steps);
        yield Ending.FAILED;
      }
    };
  }

  private Ending published(JsonNode drafts) {
    var shown = true;
    for (var draft : drafts) {
      shown &= close(draft);
    }
    return shown ? Ending.PUBLISHED : Ending.FAILED;
  }

  /** It is not waited for: the demo stops what would send it. */
  private Ending scheduled(JsonNode drafts) {
    for (var draft : drafts) {
      clearance(draft.path("id").asText());
      steps(draft);
      if (Later.isScheduled(draft)) {
        console.line(
            "Scheduled for %s, not published yet: it is, if ./candor up runs then."
                .formatted(Later.due(draft)));
      }
    }
    return Ending.SCHEDULED;
  }

  private JsonNode follow(String url) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      var brief = rest.get(url);
      brief.path("drafts").forEach(this::tell);
      var status = brief.path("status").asText();
      if (ENDED.contains(status) || WAITING.contains(status) || Later.is(brief, PATIENCE)) {
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
    var address = PublicPage.address(draft.path("post").path("url").asText(""));
    var shown = shown(address, label);
    var said =
        address.isPresent()
            ? "Published, and its page shows the label: "
            : "Published with its label: ";
    if (label.isBlank()) {
      console.bad("It was published without a label.");
    } else if (shown) {
      console.good(said + label);
    } else {
      console.bad("The page does not show: " + label);
    }
    return shown && !label.isBlank();
  }

  /** Where a channel gave no page, as webhooks may, the label that was sent is what there is. */
  private boolean shown(Optional<URI> address, String label) {
    if (address.isEmpty()) {
      console.line("There is no public page to look at.");
      return true;
    }
    var page = new PublicPage(rest.page(address.get()));
    console.line("");
    console.line(page.text().indent(4).stripTrailing());
    console.line("");
    return page.shows(label);
  }

  private void clearance(String draft) {
    var url = Service.MODERATION.url(base) + "/v1/decisions?draft=" + draft;
    ClearanceLine.of(rest.get(url)).ifPresent(line -> console.entry("clearance", line));
  }

  private void steps(JsonNode draft) {
    console.entry("steps", Steps.of(draft.path("history")));
  }
}
