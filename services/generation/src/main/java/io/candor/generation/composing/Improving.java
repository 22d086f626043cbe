package io.candor.generation.composing;

import io.candor.generation.composing.Body.Form;
import io.candor.generation.composing.Frame.Chosen;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what optimising changed, in sentences for the author. */
final class Improving {

  private static final int HEAD = 60;
  private static final double PERCENT = 100.0;

  private final CompositionRequest request;
  private final Remarks remarks;
  private final String before;
  private final String after;
  private final List<String> why = new ArrayList<>();

  private Improving(CompositionRequest request, String after) {
    this.request = request;
    this.remarks = Remarks.in(request.language());
    this.before = request.sourceText();
    this.after = after;
  }

  /** Before, after and why; null unless optimising was asked for. */
  static @Nullable Improvement of(
      CompositionRequest request, String text, Optional<Chosen> chosen) {
    return request.intent() == Intent.OPTIMISE
        ? new Improvement(request.sourceText(), text, new Improving(request, text).why(chosen))
        : null;
  }

  private List<String> why(Optional<Chosen> chosen) {
    shorter();
    chosen.ifPresentOrElse(this::chose, this::rewrote);
    calmer();
    if (why.isEmpty()) {
      why.add(remarks.say("why.nothing"));
    }
    return why;
  }

  private void shorter() {
    var budget = request.budget();
    if (!budget.fits(before)) {
      int from = budget.unit().length(before);
      int to = budget.unit().length(after);
      why.add(remarks.say("why.shorter", from, to, budget.limit(), unit()));
    }
  }

  private String unit() {
    return remarks.say("unit." + request.budget().unit().wireName());
  }

  private void chose(Chosen chosen) {
    var body = chosen.body();
    leftOut(body.leftOut());
    if (body.trimmed() > 0) {
      why.add(remarks.say("why.trimmed", body.trimmed()));
    }
    if (body.form() == Form.LIST) {
      why.add(remarks.say("why.list"));
    } else if (body.text().contains("\n\n") && !before.contains("\n")) {
      why.add(remarks.say("why.paragraphs"));
    }
    if (!chosen.opener().isEmpty()) {
      why.add(remarks.say("why.opener", chosen.opener()));
    }
    if (!chosen.closer().isEmpty()) {
      why.add(remarks.say("why.closer", chosen.closer()));
    }
  }

  private void leftOut(List<String> sentences) {
    var heads = sentences.stream().map(Improving::head).collect(Collectors.joining(" "));
    if (sentences.size() == 1) {
      why.add(remarks.say("why.left-out-one", 1, heads));
    } else if (sentences.size() > 1) {
      why.add(remarks.say("why.left-out", sentences.size(), heads));
    }
  }

  private static String head(String sentence) {
    var words = sentence.length() > HEAD ? sentence.substring(0, HEAD).strip() + "…" : sentence;
    return "« " + words + " »";
  }

  private void rewrote() {
    var old = Words.of(before).collect(Collectors.toCollection(HashSet::new));
    long all = old.size();
    old.retainAll(Words.of(after).collect(Collectors.toSet()));
    if (!after.equals(before) && all > 0) {
      why.add(remarks.say("why.rewritten", Math.round(PERCENT * old.size() / all)));
    }
  }

  private void calmer() {
    var calm = Typography.calm(before);
    if (!calm.equals(before)) {
      why.add(remarks.say("why.calmer"));
    }
    if (!Typography.set(calm, request.language()).equals(calm.strip())) {
      why.add(remarks.say("why.typography"));
    }
  }
}
