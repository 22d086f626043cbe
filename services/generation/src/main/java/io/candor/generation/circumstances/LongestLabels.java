package io.candor.generation.circumstances;

import io.candor.contracts.moderation.LabelForm;
import io.candor.text.CountingUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The room a label can take, under one set of rules. */
public final class LongestLabels {

  private final List<LabelForm> forms;

  public LongestLabels(List<LabelForm> forms) {
    this.forms = List.copyOf(forms);
  }

  /**
   * The length of the longest label of a language, separator included; the longest of all where the
   * language has none, since nobody knows in which it will be.
   *
   * @param language BCP 47 tag
   */
  public int room(String language, CountingUnit unit) {
    var primary = Locale.forLanguageTag(language).getLanguage();
    var own = forms.stream().filter(form -> form.language().equals(primary)).toList();
    return (own.isEmpty() ? forms : own)
        .stream().map(form -> length(form, unit)).max(Comparator.naturalOrder()).orElse(0);
  }

  private static int length(LabelForm form, CountingUnit unit) {
    return switch (unit) {
      case CODE_POINTS -> form.codePoints();
      case GRAPHEMES -> form.graphemes();
      case UTF16 -> form.utf16();
      case BYTES -> form.bytes();
    };
  }
}
