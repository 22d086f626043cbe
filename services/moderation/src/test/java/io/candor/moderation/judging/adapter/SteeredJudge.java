package io.candor.moderation.judging.adapter;

import io.candor.contracts.Finding;
import io.candor.contracts.Part;
import io.candor.contracts.Span;
import io.candor.moderation.judging.Judge;
import io.candor.moderation.judging.Judgement;
import io.candor.moderation.judging.Judges;
import io.candor.moderation.judging.Known;
import io.candor.moderation.judging.Outcome;
import io.candor.moderation.judging.PackSet;
import io.candor.moderation.judging.Question;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The judge that runs, for texts without a mark; a mark in a text steers what it says of it, so
 * that the flow around it is tested whatever the rules of the day are.
 */
@Decorator
@Priority(1)
public class SteeredJudge implements Judges {

  /** It throws, each time. */
  public static final String THROWS = "[throws]";

  /** It needs more stack than there is, each time. */
  public static final String OVERFLOWS = "[overflows]";

  /** Its first judgement waits until {@link #release()}. */
  public static final String STALLS = "[stalls]";

  /** A rewrite can mend it. */
  public static final String RETURNED = "[returned]";

  /** Never. */
  public static final String REFUSED = "[refused]";

  /** A person must decide; what is found depends on the brand's version. */
  public static final String HELD = "[held]";

  /** The same, and it is critical. */
  public static final String GRAVE = "[grave]";

  /** It has more findings than anybody reads. */
  public static final String MANY = "[many]";

  private static volatile CountDownLatch stalled = new CountDownLatch(0);
  private static volatile CountDownLatch gate = new CountDownLatch(0);
  private final Judges judges;

  SteeredJudge(@Any @Delegate Judges judges) {
    this.judges = judges;
  }

  /** The next text that stalls waits from now on. */
  public static void hold() {
    stalled = new CountDownLatch(1);
    gate = new CountDownLatch(1);
  }

  /** Waits until a text stalls. */
  public static void awaitStalled() {
    await(stalled);
  }

  /** Lets it go on. */
  public static void release() {
    gate.countDown();
  }

  @Override
  public Judge of(Question question) {
    return new Steered(judges.of(question));
  }

  private record Steered(Judge judge) implements Judge {
    @Override
    public Judgement judge(Question question) {
      return SteeredJudge.judge(judge, question);
    }

    @Override
    public PackSet inForce() {
      return judge.inForce();
    }
  }

  private static Judgement judge(Judge judge, Question question) {
    var text =
        question.revision().parts().stream().map(Part::text).collect(Collectors.joining("\n"));
    if (text.contains(THROWS)) {
      throw new IllegalStateException("a rule that fails");
    }
    if (text.contains(OVERFLOWS)) {
      throw new StackOverflowError();
    }
    if (text.contains(STALLS) && stalled.getCount() > 0) {
      stalled.countDown();
      await(gate);
    }
    return steered(text, question, judge.judge(question));
  }

  private static Judgement steered(String text, Question question, Judgement plain) {
    if (text.contains(RETURNED)) {
      return with(plain, Outcome.RETURNED, List.of(finding("mendable", text, RETURNED, question)));
    }
    if (text.contains(REFUSED)) {
      return with(plain, Outcome.REFUSED, List.of(finding("forbidden", text, REFUSED, question)));
    }
    if (text.contains(MANY)) {
      return with(plain, Outcome.HELD, many(text, question));
    }
    if (text.contains(GRAVE)) {
      return with(plain, Outcome.HELD, List.of(grave(finding("doubtful", text, GRAVE, question))));
    }
    return text.contains(HELD)
        ? with(plain, Outcome.HELD, List.of(finding("doubtful", text, HELD, question)))
        : plain;
  }

  private static List<Finding> many(String text, Question question) {
    return java.util.stream.IntStream.range(0, 40_000)
        .mapToObj(i -> finding("doubtful-" + i, text, MANY, question))
        .toList();
  }

  private static Judgement with(Judgement plain, Outcome outcome, List<Finding> findings) {
    return new Judgement(
        outcome,
        findings.getFirst().rule(),
        findings,
        plain.label(),
        plain.placed(),
        plain.nativeFields(),
        plain.altTexts(),
        plain.rendered(),
        plain.grounds());
  }

  private static Finding finding(String rule, String text, String mark, Question question) {
    int at = text.indexOf(mark);
    return new Finding(
        rule,
        "steered",
        "1." + version(question.circumstances().brand()),
        "test",
        "high",
        new Span(at, at + mark.length()),
        "A mark is in the text.",
        "Take it out.",
        null);
  }

  private static Finding grave(Finding f) {
    return new Finding(
        f.rule(),
        f.pack(),
        f.version(),
        f.category(),
        "critical",
        f.span(),
        f.message(),
        f.fix(),
        f.evidence());
  }

  private static long version(@Nullable Known brand) {
    return Objects.requireNonNull(brand).version();
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(30, TimeUnit.SECONDS)) {
        throw new IllegalStateException("nobody came");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
