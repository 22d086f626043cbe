package io.candor.testing;

import io.candor.contracts.Authorship;
import io.candor.contracts.Continues;
import io.candor.contracts.Contributor;
import io.candor.contracts.DigitalSourceType;
import io.candor.contracts.KnownVersions;
import io.candor.contracts.Part;
import io.candor.contracts.Revision;
import io.candor.contracts.UnsupportedFact;
import io.candor.contracts.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A revision that moderation clears, until told otherwise: French, AI-made, due now. */
public final class RevisionBuilder {

  private int number = 1;
  private String intent = "publish";
  private String brand = "demo";
  private String audience = "fr-young-adults";
  private String channel = "feed";
  private String language = "fr";
  private List<Part> parts = List.of(new Part("Bonjour à toutes et à tous.", List.of(), List.of()));
  private Authorship authorship = authorship(DigitalSourceType.TRAINED_ALGORITHMIC_MEDIA);
  private List<Contributor> contributors = List.of(new Contributor("alice", "person", "author"));
  private KnownVersions versions = new KnownVersions(0, 0, 0);
  private Window window = dueIn(Duration.ZERO);
  private @Nullable String source;
  private int returns;
  private List<UnsupportedFact> unsupported = List.of();
  private @Nullable Continues continues;
  private boolean paidPartnership;

  public RevisionBuilder number(int n) {
    number = n;
    return this;
  }

  public RevisionBuilder intent(String name) {
    intent = name;
    return this;
  }

  public RevisionBuilder brand(String id) {
    brand = id;
    return this;
  }

  public RevisionBuilder audience(String id) {
    audience = id;
    return this;
  }

  public RevisionBuilder channel(String id) {
    channel = id;
    return this;
  }

  public RevisionBuilder language(String tag) {
    language = tag;
    return this;
  }

  public RevisionBuilder text(String text) {
    parts = List.of(new Part(text, List.of(), List.of()));
    return this;
  }

  public RevisionBuilder parts(List<Part> all) {
    parts = all;
    return this;
  }

  public RevisionBuilder digitalSourceType(String type) {
    authorship = authorship(type);
    return this;
  }

  public RevisionBuilder authorship(Authorship whole) {
    authorship = whole;
    return this;
  }

  public RevisionBuilder contributors(Contributor... all) {
    contributors = List.of(all);
    return this;
  }

  public RevisionBuilder versions(long brandIs, long audienceIs, long channelIs) {
    versions = new KnownVersions(brandIs, audienceIs, channelIs);
    return this;
  }

  /** Due so long from now, wanted for an hour. */
  public RevisionBuilder due(Duration fromNow) {
    window = dueIn(fromNow);
    return this;
  }

  public RevisionBuilder window(Window whole) {
    window = whole;
    return this;
  }

  public RevisionBuilder source(String text) {
    source = text;
    return this;
  }

  public RevisionBuilder returns(int times) {
    returns = times;
    return this;
  }

  public RevisionBuilder unsupported(List<UnsupportedFact> all) {
    unsupported = all;
    return this;
  }

  /** Appeals the refusal of another draft. */
  public RevisionBuilder appeals(UUID draft, String why) {
    continues = new Continues(draft, why);
    return this;
  }

  /** Somebody gives something for it. */
  public RevisionBuilder paid() {
    paidPartnership = true;
    return this;
  }

  public Revision build() {
    return new Revision(
        number,
        intent,
        brand,
        audience,
        channel,
        language,
        parts,
        authorship,
        contributors,
        versions,
        window,
        source,
        returns,
        null,
        unsupported,
        continues,
        paidPartnership);
  }

  private static Authorship authorship(String type) {
    var oversight = DigitalSourceType.generative(type) ? "prompt_guided" : "human_validated";
    return new Authorship(type, oversight, null, null, null, 0);
  }

  private static Window dueIn(Duration fromNow) {
    var due = Instant.now().truncatedTo(ChronoUnit.MILLIS).plus(fromNow);
    return new Window(due, due.plus(Duration.ofHours(1)), null);
  }
}
