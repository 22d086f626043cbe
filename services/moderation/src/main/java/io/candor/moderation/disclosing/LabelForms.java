package io.candor.moderation.disclosing;

import io.candor.contracts.moderation.LabelForm;
import io.candor.moderation.rules.Wording;
import io.candor.text.CountingUnit;
import io.candor.text.ReleaseText;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How much room each wording takes, separator included, as generation must leave it. */
public final class LabelForms {

  private LabelForms() {}

  /** Of each form in each language and length, in a stable order. */
  public static List<LabelForm> of(Collection<Wording> wordings) {
    return wordings.stream()
        .flatMap(LabelForms::forms)
        .sorted(Comparator.comparing(LabelForm::language).thenComparing(LabelForm::form))
        .toList();
  }

  private static Stream<LabelForm> forms(Wording wording) {
    return wording.byLanguage().entrySet().stream()
        .flatMap(entry ->
            Stream.of(
                form(entry.getKey(), wording.form() + ".short", entry.getValue().brief()),
                form(entry.getKey(), wording.form() + ".full", entry.getValue().full())));
  }

  private static LabelForm form(String language, String form, String text) {
    return new LabelForm(
        language,
        form,
        text,
        ReleaseText.cost(text, CountingUnit.CODE_POINTS),
        ReleaseText.cost(text, CountingUnit.GRAPHEMES),
        ReleaseText.cost(text, CountingUnit.UTF16),
        ReleaseText.cost(text, CountingUnit.BYTES));
  }
}
