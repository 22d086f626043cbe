package io.candor.generation.drafts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft while something happens to it: its row is locked. {@link Requests}, {@link Compositions},
 * {@link Verdicts} and {@link Outcomes} say what may happen; it keeps what follows from it, to be
 * written and sent together. Once it has ended nothing moves it any more.
 */
public final class Draft {

  /** How long after its window a draft is given up: publishing says missed first. */
  static final Duration GRACE = Duration.ofMinutes(10);

  /**
   * What is to be told of it.
   *
   * @param cause the event that made it true, if one did
   */
  public record Told(News news, @Nullable UUID cause) {}

  private final Standing was;
  final List<Entry> history = new ArrayList<>();
  final List<Told> told = new ArrayList<>();
  final List<Written> texts = new ArrayList<>();
  @Nullable Rewrite rewrite;
  private @Nullable UUID cause;
  int revision;
  int last;
  int fenced;
  Status status;
  @Nullable Pending pending;
  @Nullable Status ending;
  int cleared;
  int returns;
  long verdicts;
  long posts;
  Instant deadline;
  @Nullable Post post;

  public Draft(Standing was) {
    this.was = was;
    this.revision = was.revision();
    this.last = was.last();
    this.fenced = was.fenced();
    this.status = was.status();
    this.pending = was.pending();
    this.ending = was.ending();
    this.cleared = was.cleared();
    this.returns = was.returns();
    this.verdicts = was.verdicts();
    this.posts = was.posts();
    this.deadline = was.deadline();
    this.post = was.post();
  }

  /** How it stood when its row was locked. */
  public Standing was() {
    return was;
  }

  /** How it stands now. */
  public Standing now() {
    return new Standing(
        was.id(),
        was.brief(),
        was.workspace(),
        was.channel(),
        was.intent(),
        was.version() + told.size(),
        revision,
        last,
        fenced,
        status,
        pending,
        ending,
        cleared,
        returns,
        verdicts,
        posts,
        deadline,
        post,
        was.seen());
  }

  public UUID id() {
    return was.id();
  }

  /** What happens from now on happens because of an event. */
  public void because(UUID event) {
    cause = event;
  }

  /** The number its next text has. */
  public int next() {
    return last + 1;
  }

  /** What happened, in order. */
  public List<Entry> history() {
    return List.copyOf(history);
  }

  /** What is to be told, in order; the first has the version after the one it had. */
  public List<Told> told() {
    return List.copyOf(told);
  }

  /** Its new texts. */
  public List<Written> texts() {
    return List.copyOf(texts);
  }

  /** What is to be composed, where moderation returned it. */
  public Optional<Rewrite> rewrite() {
    return Optional.ofNullable(rewrite);
  }

  boolean open() {
    return !status.terminal();
  }

  boolean withdrawing() {
    return pending == Pending.WITHDRAWAL;
  }

  void move(Status to, String by, @Nullable String detail) {
    if (open() && (status != to || detail != null)) {
      status = to;
      note(by, detail);
    }
  }

  void note(String by, @Nullable String detail) {
    history.add(new Entry(revision, status, by, detail));
  }

  /** A new text: screened next, and until publishing confirmed it only asked for. */
  void take(Written text) {
    boolean first = last == 0;
    last = text.content().number();
    revision = last;
    rewrite = null;
    texts.add(text);
    deadline = text.content().window().until().plus(GRACE);
    pending = first ? null : Pending.EDIT;
    fenced = first ? last : fenced;
    tell(first ? new News.Composed(text) : new News.Revised(text));
  }

  void askForWithdrawal(String by, String reason) {
    pending = Pending.WITHDRAWAL;
    tell(new News.Withdrawn(last, by, reason));
  }

  void tellFailure(String reason, String detail) {
    tell(new News.Failed(reason, detail));
  }

  private void tell(News news) {
    told.add(new Told(news, cause));
  }

  /** Ends it; where a clearance was heard of, publishing is asked first whether it is too late. */
  void end(Status how, String by, String detail) {
    if (withdrawing() || !open()) {
      return;
    }
    if (cleared > 0) {
      ending = how;
      note(by, detail);
      askForWithdrawal(by, how.wireName());
    } else {
      pending = null;
      move(how, by, detail);
    }
  }
}
