package io.candor.moderation.rules;

import java.util.Locale;

/** Language tags (BCP 47), as far as rules look at them. */
public final class Languages {

  private Languages() {}

  /** The primary subtag in lower case: {@code fr} of {@code fr-CA}. */
  public static String primary(String tag) {
    int hyphen = tag.indexOf('-');
    return (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
  }
}
