package io.candor.moderation.recording.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.candor.contracts.Revision;
import io.candor.contracts.Window;
import io.candor.moderation.judging.Circumstances;
import io.candor.moderation.judging.Known;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about, beside the text: whose law applies, and to what, follows from it.
 *
 * @param channelKind as the channel was known; empty where it was not
 * @param countries of the readers, as the audience was known; empty where nobody knew
 * @param ageBands the same
 */
@Schema(name = "Intended")
public record Intended(
    String intent,
    String language,
    String brand,
    String audience,
    String channel,
    String channelKind,
    List<String> countries,
    List<String> ageBands,
    Window window,
    List<IntendedMedium> media) {

  public Intended {
    countries = List.copyOf(countries);
    ageBands = List.copyOf(ageBands);
    media = List.copyOf(media);
  }

  static Intended of(Revision revision, Circumstances known) {
    return new Intended(
        revision.intent(),
        revision.language(),
        revision.brand(),
        revision.audience(),
        revision.channel(),
        facts(known.channel()).path("kind").asText(""),
        texts(known.audience(), "countries"),
        texts(known.audience(), "ageBands"),
        revision.window(),
        revision.parts().stream()
            .flatMap(part -> part.media().stream())
            .map(IntendedMedium::of)
            .toList());
  }

  private static List<String> texts(@Nullable Known known, String name) {
    return facts(known).path(name).valueStream().map(JsonNode::asText).toList();
  }

  private static JsonNode facts(@Nullable Known known) {
    var facts = known == null ? null : known.facts();
    return facts == null ? MissingNode.getInstance() : facts;
  }
}
