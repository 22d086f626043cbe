package io.candor.publishing;

import io.candor.clearance.ClearanceClaims;
import io.candor.clearance.ClearanceSigner;
import io.candor.clearance.ContentDigest;
import io.candor.contracts.Authorship;
import io.candor.contracts.Clearance;
import io.candor.contracts.DigitalSourceType;
import io.candor.contracts.Label;
import io.candor.contracts.Media;
import io.candor.contracts.PackRef;
import io.candor.contracts.Part;
import io.candor.contracts.PlacedLabel;
import io.candor.contracts.ReleaseContent;
import io.candor.contracts.Rendered;
import io.candor.contracts.Window;
import io.candor.contracts.moderation.DraftCleared;
import io.candor.testing.TestEvent;
import io.candor.testing.Tokens;
import io.candor.text.ReleaseText;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A draft that moderation cleared: signed with the key that tests trust, labelled, due now. */
public record ClearedDraft(
    UUID draft,
    UUID brief,
    String workspace,
    int revision,
    int clearanceNo,
    String channel,
    String text,
    List<Media> media,
    Duration dueIn,
    Duration wantedFor,
    Duration validFor) {

  public static final String LABEL = "Texte généré par IA.";
  private static final PackRef PACK = new PackRef("eu-ai-act", "1.0.0", "0".repeat(64));

  public static ClearedDraft on(String channel) {
    return new ClearedDraft(
        UUID.randomUUID(),
        UUID.randomUUID(),
        "default",
        1,
        1,
        channel,
        "Bonjour à toutes et à tous.",
        List.of(),
        Duration.ZERO,
        Duration.ofHours(1),
        Duration.ofHours(48));
  }

  public ClearedDraft saying(String words) {
    return new ClearedDraft(
        draft,
        brief,
        workspace,
        revision,
        clearanceNo,
        channel,
        words,
        media,
        dueIn,
        wantedFor,
        validFor);
  }

  public ClearedDraft in(String other) {
    return new ClearedDraft(
        draft,
        brief,
        other,
        revision,
        clearanceNo,
        channel,
        text,
        media,
        dueIn,
        wantedFor,
        validFor);
  }

  public ClearedDraft showing(Media... all) {
    return new ClearedDraft(
        draft,
        brief,
        workspace,
        revision,
        clearanceNo,
        channel,
        text,
        List.of(all),
        dueIn,
        wantedFor,
        validFor);
  }

  public ClearedDraft due(Duration fromNow) {
    return new ClearedDraft(
        draft,
        brief,
        workspace,
        revision,
        clearanceNo,
        channel,
        text,
        media,
        fromNow,
        wantedFor,
        validFor);
  }

  public ClearedDraft wantedFor(Duration time) {
    return new ClearedDraft(
        draft,
        brief,
        workspace,
        revision,
        clearanceNo,
        channel,
        text,
        media,
        dueIn,
        time,
        validFor);
  }

  /** The event, signed. */
  public TestEvent<DraftCleared> event() {
    return event(UnaryOperator.identity());
  }

  /** The event with the content changed after it was signed. */
  public TestEvent<DraftCleared> event(UnaryOperator<ReleaseContent> forgery) {
    var content = content();
    var label = new Label(LABEL, "end", 0, true, List.of());
    var rendered =
        new Rendered(
            String.join(ReleaseText.SEPARATOR, ReleaseText.of(content)), 1, 500, "graphemes");
    var event =
        new DraftCleared(
            draft,
            revision,
            forgery.apply(content),
            clearance(content),
            label,
            rendered,
            List.of(),
            List.of(PACK),
            brief);
    return TestEvent.of(draft.toString(), event)
        .withWorkspace(workspace)
        .withVersion(2L * revision + clearanceNo);
  }

  /** What is released. */
  public ReleaseContent content() {
    var due = Instant.now().truncatedTo(ChronoUnit.MILLIS).plus(dueIn);
    return new ReleaseContent(
        workspace,
        draft,
        revision,
        clearanceNo,
        channel,
        "fr",
        new Authorship(
            DigitalSourceType.TRAINED_ALGORITHMIC_MEDIA, "prompt_guided", null, null, null, 0),
        List.of(new Part(text, List.of("https://example.org/etude"), media)),
        new PlacedLabel(LABEL, "end", 0),
        Map.of(),
        null,
        new Window(due, due.plus(wantedFor), "Europe/Paris"));
  }

  private Clearance clearance(ReleaseContent content) {
    var signer = ClearanceSigner.fromJwk(Tokens.clearingKey());
    var issued = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    var digest = ContentDigest.of(content);
    var expires = issued.plus(validFor);
    var claims =
        new ClearanceClaims(
            workspace,
            draft,
            revision,
            clearanceNo,
            channel,
            digest,
            List.of(PACK),
            issued,
            expires);
    return new Clearance(signer.sign(claims), signer.keyId(), digest, issued, expires);
  }
}
