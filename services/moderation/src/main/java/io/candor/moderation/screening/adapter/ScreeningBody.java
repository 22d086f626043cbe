package io.candor.moderation.screening.adapter;

import io.candor.contracts.Authorship;
import io.candor.contracts.KnownVersions;
import io.candor.contracts.Part;
import io.candor.contracts.Revision;
import io.candor.contracts.Window;
import io.candor.rest.Inputs;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text that somebody wants to ask the rules about. */
@Schema(
    name = "ScreeningRequest",
    examples =
        """
        {"text": "86 % of community managers write with AI.", "language": "en", "channel": "feed", "brand": "demo",
         "audience": "fr-young-adults", "authorship": {"digitalSourceType": "trainedAlgorithmicMedia"}}
        """)
public record ScreeningBody(
    @Nullable String text,
    @Nullable String language,
    @Nullable String channel,
    @Nullable String brand,
    @Nullable String audience,
    @Nullable Origin authorship,
    @Nullable String source,
    @Schema(description = "True where somebody gives money or another benefit for the post.")
        @Nullable Boolean paidPartnership) {

  private static final int MOST_TEXT = 20_000;

  /** Where the text comes from; undeclared is held, as for a draft. */
  @Schema(name = "Origin")
  public record Origin(
      @Schema(examples = "trainedAlgorithmicMedia") @Nullable String digitalSourceType,
      @Nullable String oversight) {}

  /** As a revision of no draft; a problem names the field that is wrong. */
  Revision checked() {
    var words = Inputs.text("text", text, MOST_TEXT);
    var now = Instant.EPOCH;
    return new Revision(
        1,
        "publish",
        Inputs.name("brand", brand),
        Inputs.name("audience", audience),
        Inputs.name("channel", channel),
        Inputs.language("language", language),
        List.of(new Part(words, List.of(), List.of())),
        origin(),
        List.of(),
        new KnownVersions(0, 0, 0),
        new Window(now, now, null),
        source == null ? null : Inputs.optionalText("source", source, MOST_TEXT),
        2,
        null,
        null,
        null,
        Boolean.TRUE.equals(paidPartnership));
  }

  private Authorship origin() {
    var type = authorship == null ? null : authorship.digitalSourceType();
    var oversight = authorship == null ? null : authorship.oversight();
    return new Authorship(
        type == null ? "" : type, oversight == null ? "" : oversight, null, null, null, 0);
  }
}
