package io.candor.publishing;

import io.candor.clearance.ClearanceClaims;
import io.candor.clearance.ClearanceSigner;
import io.candor.clearance.ContentDigest;
import io.candor.contracts.Authorship;
import io.candor.contracts.Clearance;
import io.candor.contracts.Label;
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

/** A clearance as moderation gives it, until told otherwise: French, AI-made, due now. */
public final class ClearanceBuilder {

  public static final String LABEL = "Texte généré par IA.";

  private final UUID draft;
  private String workspace = "default";
  private String channel = "feed";
  private int revision = 1;
  private int number = 1;
  private long version = 1;
  private String language = "fr";
  private String sourceType = "trainedAlgorithmicMedia";
  private List<Part> parts = List.of(new Part("L'atelier ouvre samedi.", List.of(), List.of()));
  private PlacedLabel label = new PlacedLabel(LABEL, "end", 0);
  private Instant due = now();
  private Instant until = now().plus(Duration.ofHours(1));
  private Instant issuedAt = now();
  private Instant expiresAt = now().plus(Duration.ofDays(2));
  private ClearanceSigner signer = ClearanceSigner.fromJwk(Tokens.clearingKey());
  private UnaryOperator<ReleaseContent> afterSigning = content -> content;
  private UnaryOperator<String> forgery = jws -> jws;

  private ClearanceBuilder(UUID draft) {
    this.draft = draft;
  }

  public static ClearanceBuilder aClearance() {
    return aClearance(UUID.randomUUID());
  }

  public static ClearanceBuilder aClearance(UUID draft) {
    return new ClearanceBuilder(draft);
  }

  public UUID draft() {
    return draft;
  }

  public ClearanceBuilder workspace(String name) {
    workspace = name;
    return this;
  }

  public ClearanceBuilder channel(String name) {
    channel = name;
    return this;
  }

  /** Of a revision; the event's version grows with it. */
  public ClearanceBuilder revision(int n) {
    revision = n;
    return this;
  }

  public ClearanceBuilder number(int n) {
    number = n;
    version = n;
    return this;
  }

  public ClearanceBuilder language(String tag) {
    language = tag;
    return this;
  }

  public ClearanceBuilder digitalSourceType(String term) {
    sourceType = term;
    return this;
  }

  public ClearanceBuilder text(String text, String... links) {
    return parts(new Part(text, List.of(links), List.of()));
  }

  public ClearanceBuilder parts(Part... all) {
    parts = List.of(all);
    return this;
  }

  public ClearanceBuilder label(String text, String placement, int part) {
    label = new PlacedLabel(text, placement, part);
    return this;
  }

  public ClearanceBuilder withoutLabel() {
    label = null;
    return this;
  }

  public ClearanceBuilder due(Duration fromNow) {
    due = now().plus(fromNow);
    return this;
  }

  public ClearanceBuilder until(Duration fromNow) {
    until = now().plus(fromNow);
    return this;
  }

  public ClearanceBuilder issued(Duration fromNow) {
    issuedAt = now().plus(fromNow);
    return this;
  }

  public ClearanceBuilder expires(Duration fromNow) {
    expiresAt = now().plus(fromNow);
    return this;
  }

  public ClearanceBuilder signedBy(ClearanceSigner other) {
    signer = other;
    return this;
  }

  /** What a forger changes after moderation signed. */
  public ClearanceBuilder changedAfterSigning(UnaryOperator<ReleaseContent> change) {
    afterSigning = change;
    return this;
  }

  /** What a forger does to the signature. */
  public ClearanceBuilder signature(UnaryOperator<String> change) {
    forgery = change;
    return this;
  }

  public ReleaseContent content() {
    return new ReleaseContent(
        workspace,
        draft,
        revision,
        number,
        channel,
        language,
        new Authorship(sourceType, "prompt_guided", null, null, null, 0),
        parts,
        label,
        Map.of(),
        null,
        new Window(due, until, null));
  }

  public String jws() {
    return signer.sign(claims(content()));
  }

  public TestEvent<DraftCleared> event() {
    var signed = content();
    var jws = forgery.apply(signer.sign(claims(signed)));
    var content = afterSigning.apply(signed);
    var clearance =
        new Clearance(jws, signer.keyId(), ContentDigest.of(signed), issuedAt, expiresAt);
    var text = String.join(ReleaseText.SEPARATOR, ReleaseText.of(content));
    var event =
        new DraftCleared(
            content.draft(),
            content.revision(),
            content,
            clearance,
            new Label(label == null ? "" : label.text(), "end", 0, label != null, List.of()),
            new Rendered(text, text.length(), 500, "graphemes"),
            List.of(),
            List.of());
    return TestEvent.of(content.draft().toString(), event)
        .withWorkspace(content.workspace())
        .withVersion(version);
  }

  private ClearanceClaims claims(ReleaseContent content) {
    return new ClearanceClaims(
        content.workspace(),
        content.draft(),
        content.revision(),
        content.clearanceNo(),
        content.channel(),
        ContentDigest.of(content),
        List.of(new PackRef("eu-ai-act", "1.0.0", "0".repeat(64))),
        issuedAt,
        expiresAt);
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
