package io.candor.moderation.rules;

import java.util.regex.Pattern;

/** How YAML that cannot be read is mended. */
final class YamlCure {

  private static final String PLAIN = "mend the YAML there";

  /** A value that YAML takes to end with its second quotation mark, or to begin with a tag. */
  private static final Pattern UNQUOTED =
      Pattern.compile("[\\s-]*([\\w-]+):\\s+(\"[^\"]*\"\\s*[^\\s#].*|!.*)");

  private YamlCure() {}

  /** What to write in a line, counted from 1, of a text. */
  static String of(String text, int line) {
    var found = UNQUOTED.matcher(text.lines().skip(Math.max(0, line - 1)).findFirst().orElse(""));
    return found.matches() ? quoted(found.group(1), found.group(2).strip()) : PLAIN;
  }

  /** The cure is what stands behind the last semicolon, and what has an apostrophe needs two. */
  private static String quoted(String name, String value) {
    var cure = "put the whole " + name + " in single quotes";
    return value.contains("'") || value.contains(";")
        ? cure
        : cure + ": " + name + ": '" + value + "'";
  }
}
