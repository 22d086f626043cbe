package io.candor.testing;

import io.candor.contracts.PackRef;
import io.candor.contracts.audience.AudienceProfileChanged;
import io.candor.contracts.generation.BrandChanged;
import io.candor.contracts.generation.CompositionFailed;
import io.candor.contracts.generation.DraftComposed;
import io.candor.contracts.generation.DraftRevised;
import io.candor.contracts.generation.DraftWithdrawn;
import io.candor.contracts.moderation.LabelForm;
import io.candor.contracts.moderation.PolicyChanged;
import io.candor.contracts.publishing.ChannelChanged;
import io.candor.contracts.publishing.PostPublished;
import io.candor.contracts.publishing.PostWithdrawn;
import io.candor.contracts.publishing.RevisionFenced;
import io.candor.contracts.publishing.RevisionTooLate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Events with valid defaults, of workspace default unless changed. */
public final class Events {

  private static final String WORKSPACE = "default";

  private Events() {}

  public static TestEvent<DraftComposed> aDraftComposed() {
    return aDraftComposed(revision -> revision);
  }

  public static TestEvent<DraftComposed> aDraftComposed(UnaryOperator<RevisionBuilder> change) {
    var revision = change.apply(new RevisionBuilder()).build();
    return of(new DraftComposed(UUID.randomUUID(), UUID.randomUUID(), revision));
  }

  private static TestEvent<DraftComposed> of(DraftComposed event) {
    return TestEvent.of(event.draft().toString(), event);
  }

  /** Revision 2 of a draft, aggregate version 2, unless changed. */
  public static TestEvent<DraftRevised> aDraftRevised(
      DraftComposed of, String cause, UnaryOperator<RevisionBuilder> change) {
    var revision = change.apply(new RevisionBuilder().number(2)).build();
    return TestEvent.of(
            of.draft().toString(), new DraftRevised(of.draft(), of.brief(), revision, cause))
        .withVersion(2);
  }

  public static TestEvent<DraftWithdrawn> aDraftWithdrawn(DraftComposed of) {
    var event =
        new DraftWithdrawn(of.draft(), of.brief(), of.revision().number(), "alice", "author");
    return TestEvent.of(of.draft().toString(), event).withVersion(2);
  }

  public static TestEvent<CompositionFailed> aCompositionFailed(UUID draft) {
    var event =
        new CompositionFailed(draft, UUID.randomUUID(), "engine-unavailable", "no engine answered");
    return TestEvent.of(draft.toString(), event);
  }

  public static TestEvent<BrandChanged> aBrandChanged(String brand, long version) {
    var event =
        new BrandChanged(
            brand, version, brand, List.of("fr", "en"), "FR", "Exemple SARL", List.of(), true);
    return TestEvent.of(WORKSPACE + "/" + brand, event).withVersion(version);
  }

  public static TestEvent<AudienceProfileChanged> anAudienceProfileChanged(
      String audience, long version) {
    return anAudienceProfileChanged(audience, version, "plain");
  }

  /** The same, addressed in this tone. */
  public static TestEvent<AudienceProfileChanged> anAudienceProfileChanged(
      String audience, long version, String tone) {
    var event =
        new AudienceProfileChanged(
            audience,
            version,
            audience,
            List.of("FR"),
            List.of("fr"),
            List.of("18-24"),
            List.of(),
            tone,
            "short",
            List.of());
    return TestEvent.of(WORKSPACE + "/" + audience, event).withVersion(version);
  }

  /** A feed with room for 500 graphemes. */
  public static TestEvent<ChannelChanged> aChannelChanged(String channel, long version) {
    var event = new ChannelChanged(channel, version, "feed", 500, "graphemes", null, "none", true);
    return TestEvent.of(WORKSPACE + "/" + channel, event).withVersion(version);
  }

  public static TestEvent<PolicyChanged> aPolicyChanged(long version) {
    var pack = new PackRef("eu-ai-act", "1.0.0", "0".repeat(64));
    var label = new LabelForm("fr", "ai-generated", "\n\nTexte généré par IA.", 22, 22, 22, 25);
    return TestEvent.of("~/policy", new PolicyChanged(List.of(pack), List.of(label)))
        .withVersion(version);
  }

  public static TestEvent<PostPublished> aPostPublished(UUID draft, int revision) {
    var url = "http://127.0.0.1/p/" + draft;
    var event =
        new PostPublished(UUID.randomUUID(), draft, revision, 1, "feed", url, Instant.now(), null);
    return TestEvent.of(draft.toString(), event);
  }

  public static TestEvent<PostWithdrawn> aPostWithdrawn(UUID draft, int revision) {
    return TestEvent.of(draft.toString(), new PostWithdrawn(draft, null, revision, "author"));
  }

  public static TestEvent<RevisionFenced> aRevisionFenced(UUID draft, int revision) {
    return TestEvent.of(draft.toString(), new RevisionFenced(draft, revision));
  }

  public static TestEvent<RevisionTooLate> aRevisionTooLate(UUID draft, int revision) {
    return TestEvent.of(draft.toString(), new RevisionTooLate(draft, revision, "edit"));
  }
}
