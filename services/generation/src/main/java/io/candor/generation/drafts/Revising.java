package io.candor.generation.drafts;

import io.candor.contracts.Authorship;
import io.candor.contracts.Contributor;
import io.candor.contracts.DigitalSourceType;
import io.candor.contracts.KnownVersions;
import io.candor.contracts.Media;
import io.candor.contracts.Part;
import io.candor.contracts.Revision;
import io.candor.contracts.Window;
import io.candor.generation.origins.Origin;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The next revision of a draft, and what it then says of its authorship: an edit never takes back
 * that AI made the text, it adds how much of it a person changed.
 */
public final class Revising {

  /** Says nothing of AI: moderation holds it. */
  private static final String NOBODY_KNOWS = "composite";

  private static final String VALIDATED = "human_validated";

  /** Everything a person changed is theirs; a text without AI is theirs anyway. */
  private static final double ALL = 1;

  /**
   * What is there.
   *
   * @param machine the last text that no person had changed
   * @param told the most that any revision of the draft told of AI
   */
  public record Current(Revision content, String machine, Origin told) {

    /** The same, where more was told of words to come. */
    public Current knowing(Origin origin) {
      return told.weakerThan(origin) ? new Current(content, machine, origin) : this;
    }
  }

  /**
   * What is wanted; absent is as it was.
   *
   * @param authorship what the editor declares of the new text
   * @param paid whether it is paid for, as was said before or by the editor; nobody takes that back
   */
  public record Change(
      @Nullable List<Part> parts,
      @Nullable Window window,
      @Nullable Authorship authorship,
      boolean paid) {}

  private Revising() {}

  /** The next revision of a draft, after a change. */
  public static Revision of(
      Draft draft, Current current, Change change, Contributor by, KnownVersions versions) {
    var was = current.content();
    var parts = change.parts() == null ? was.parts() : change.parts();
    return new Revision(
        draft.next(),
        was.intent(),
        was.brand(),
        was.audience(),
        was.channel(),
        was.language(),
        parts,
        authorship(current, change, parts, by),
        with(was.contributors(), by),
        versions,
        change.window() == null ? was.window() : change.window(),
        was.source(),
        draft.returns,
        was.inReplyTo(),
        StillUnsupported.of(was, text(parts), by),
        was.continues(),
        was.paid() || change.paid());
  }

  /** The text an author sees, of all parts. */
  public static String text(List<Part> parts) {
    return parts.stream().map(Part::text).collect(Collectors.joining("\n"));
  }

  /** The media of all parts. */
  public static List<Media> media(List<Part> parts) {
    return parts.stream().flatMap(part -> part.media().stream()).toList();
  }

  /** Those who had a hand in it, each once, the last at the end. */
  public static List<Contributor> with(List<Contributor> before, Contributor by) {
    return Stream.concat(before.stream(), Stream.of(by)).distinct().toList();
  }

  private static Authorship authorship(
      Current current, Change change, List<Part> parts, Contributor by) {
    var was = current.content();
    var declared = change.authorship();
    var said = declared == null ? was.authorship() : declared;
    boolean brought = was.intent().equals("publish");
    if ((declared != null && brought) || text(parts).equals(text(was.parts()))) {
      return said;
    }
    if (by.kind().equals("person")) {
      return byPerson(said, brought, HumanShare.of(current.machine(), text(parts)));
    }
    return declared == null ? byAgent(said) : declared;
  }

  /** To change a word is not to vouch for what somebody else declared of a text they brought. */
  private static Authorship byPerson(Authorship was, boolean brought, double changed) {
    var type = was.digitalSourceType();
    return new Authorship(
        type,
        brought && !DigitalSourceType.generative(type) ? was.oversight() : VALIDATED,
        was.engine(),
        was.model(),
        was.prompt(),
        Origin.human(type) ? ALL : changed);
  }

  /**
   * Nobody knows whether the software was a model, unless it was already said of the text; what a
   * person validated was the text before.
   */
  private static Authorship byAgent(Authorship was) {
    boolean ai = DigitalSourceType.generative(was.digitalSourceType());
    return new Authorship(
        ai ? was.digitalSourceType() : NOBODY_KNOWS,
        was.oversight().equals(VALIDATED) ? "fully_autonomous" : was.oversight(),
        was.engine(),
        was.model(),
        was.prompt(),
        0);
  }
}
