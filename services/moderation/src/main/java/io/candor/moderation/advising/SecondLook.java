package io.candor.moderation.advising;

import io.candor.contracts.Finding;
import io.candor.contracts.Revision;
import io.candor.contracts.Span;
import io.candor.moderation.judging.Doubts;
import io.candor.moderation.judging.Judgement;
import io.candor.moderation.judging.Outcome;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Consults the model about what the rules would clear. What the rules stop needs no model; what a
 * person approved is not doubted again.
 *
 * @param holds whether a draft waits for a person where the model is not heard; otherwise the rules
 *     decide alone, and the record says so
 */
public record SecondLook(Adviser adviser, boolean holds) {

  private static final String VERSION = "1";
  private static final int LONGEST_QUOTE = 200;

  /** The judgement, or a graver one. Waits no longer than told. */
  public Judgement at(Judgement judgement, Revision revision, Duration longest) {
    if (!adviser.consulted() || judgement.outcome() != Outcome.CLEARED) {
      return judgement;
    }
    var asked = Asked.about(revision);
    return switch (adviser.ask(asked, longest)) {
      case Advice.Given given -> Doubts.raised(judgement, findings(given, asked.text()));
      case Advice.Silent silent -> withoutAdvice(judgement, silent);
    };
  }

  private Judgement withoutAdvice(Judgement judgement, Advice.Silent silent) {
    return holds
        ? Doubts.raised(judgement, List.of(notHeard(silent, "high")))
        : Doubts.noted(judgement, notHeard(silent, "info"));
  }

  private static Finding notHeard(Advice.Silent silent, String severity) {
    return finding(
        "silent",
        "screening",
        severity,
        null,
        "The model that is consulted here " + silent.why() + ".",
        "An operator finds more in the log.",
        null);
  }

  private static List<Finding> findings(Advice.Given given, String text) {
    return given.doubts().stream()
        .map(doubt ->
            finding(
                doubt.category(),
                doubt.category(),
                doubt.severity(),
                span(text, doubt.quote()),
                "The model that is consulted here sees " + doubt.category() + " in it.",
                "Read it with care: a person decides.",
                given.model() + ": " + shortened(doubt.quote())))
        .toList();
  }

  private static Finding finding(
      String what,
      String category,
      String severity,
      @Nullable Span span,
      String message,
      String fix,
      @Nullable String evidence) {
    return new Finding(
        Doubts.PACK + "/" + what,
        Doubts.PACK,
        VERSION,
        category,
        severity,
        span,
        message,
        fix,
        evidence);
  }

  /** Where the words stand; absent where the model made them up. */
  private static @Nullable Span span(String text, String quote) {
    int start = quote.isBlank() ? -1 : text.indexOf(quote);
    return start < 0 ? null : new Span(start, start + quote.length());
  }

  private static String shortened(String quote) {
    int most = Math.min(LONGEST_QUOTE, quote.length());
    boolean split = most < quote.length() && Character.isHighSurrogate(quote.charAt(most - 1));
    return quote.substring(0, split ? most - 1 : most);
  }
}
