package io.candor.ruling.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text, and the personal data in it as somebody marked them. */
record Sentence(String language, String text, List<Marked> marked) {

  private static final Pattern SLOT = Pattern.compile("\\{(-?)([a-z-]+)(?::([^}]*))?\\}");

  /** What the rule must find at a half-open range. */
  record Marked(String rule, int start, int end) {}

  Sentence {
    marked = List.copyOf(marked);
  }

  /** One of many that a line of a file stands for: {@code fr|Mon IBAN est {iban}.} */
  static Sentence of(String line, Chance chance) {
    int bar = line.indexOf('|');
    var form = line.substring(bar + 1);
    var text = new StringBuilder();
    List<Marked> marked = new ArrayList<>();
    int at = 0;
    var slots = SLOT.matcher(form);
    while (slots.find()) {
      text.append(form, at, slots.start());
      int start = text.length();
      text.append(value(slots.group(1), slots.group(2), slots.group(3), chance));
      if (slots.group(1).isEmpty()) {
        marked.add(new Marked(slots.group(2), start, text.length()));
      }
      at = slots.end();
    }
    return new Sentence(line.substring(0, bar), text + form.substring(at), marked);
  }

  private static String value(String not, String rule, String words, Chance chance) {
    if (words == null) {
      return not.isEmpty() ? MadeUp.sound(rule, chance) : MadeUp.wrong(rule, chance);
    }
    return not.isEmpty() ? words : chance.like(words);
  }
}
