package io.candor.acceptance.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A method that makes problems of the slug it is given.
 *
 * @param call how it is called, as a pattern up to its opening bracket
 * @param status its HTTP status; absent where it is given before the slug
 * @param title its title; absent where it is given after the slug
 */
record ProblemMaker(String call, @Nullable String status, @Nullable String title) {

  /** Stands in a title for what the problem is about. */
  static final String ABOUT = "{}";

  static final List<ProblemMaker> OF_THE_KIT =
      List.of(
          new ProblemMaker("Problem\\.of", null, null),
          new ProblemMaker("\\bunprocessable", "422", null),
          new ProblemMaker("\\bconflict", "409", null));

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?<name>\\w+)\\(\\s*String slug\\b[^{;]*\\{\\s*return (?<by>Problem\\.of|Problems\\.\\w+)\\(\\s*(?:(?<status>\\w+),\\s*)?slug,\\s*\"(?<title>[^\"]+)\"");
  private static final Pattern SLUG =
      Pattern.compile(
          "(?:(?<kind>[\\w.()]+)\\s*\\+\\s*)?\"(?<literal>-?[a-z]+(?:-[a-z]+)*)\"|(?<constant>[A-Z][A-Z_]+)\\b");
  private static final Pattern TITLE =
      Pattern.compile("\"(?<title>[^\"]+(?:\" \\+ \\w+ \\+ \"[^\"]+)?)\"");
  private static final Pattern PARAMETER =
      Pattern.compile("(?:int status, |\\d{3}, )?(?:String )?slug\\b");

  /** One problem; a slug that begins with a hyphen follows what it is about. */
  record Made(String status, String slug, String title) {}

  /** Those of a file that know the title of their problems. */
  static List<ProblemMaker> declaredIn(String source) {
    return DECLARED.matcher(source).results().map(ProblemMaker::declared).toList();
  }

  private static ProblemMaker declared(MatchResult found) {
    var by = found.group("by").replace("Problems.", "\\b").replace("Problem.of", "Problem\\.of");
    var status =
        OF_THE_KIT.stream()
            .filter(kit -> kit.call.equals(by) && kit.status != null)
            .map(ProblemMaker::status)
            .findFirst()
            .orElse(found.group("status"));
    return new ProblemMaker("\\b" + found.group("name"), status, found.group("title"));
  }

  /** What it makes in a file. */
  List<Made> made(String source) {
    var made = new ArrayList<Made>();
    var calls = Pattern.compile(call + "\\(\\s*").matcher(source);
    while (calls.find()) {
      var given = source.substring(calls.end());
      if (!PARAMETER.matcher(given).lookingAt() && !isAnothers(given)) {
        made.add(read(source, given));
      }
    }
    return made;
  }

  /** A name such as {@code refused} is used elsewhere too: for what takes no slug. */
  private boolean isAnothers(String given) {
    return title != null && !SLUG.matcher(given).lookingAt();
  }

  private Made read(String source, String given) {
    var before = status == null ? "(?<status>\\d{3}|status),\\s*" : "";
    var after = title == null ? ",\\s*" + TITLE : ",";
    var found = Pattern.compile(before + "(?<slug>" + SLUG + ")" + after).matcher(given);
    if (!found.lookingAt()) {
      throw new IllegalStateException(
          "This problem is not understood: " + call + "(" + head(given));
    }
    return new Made(
        status == null ? found.group("status") : status,
        slug(source, found),
        title == null ? found.group("title").replaceAll("\" .* \"", ABOUT) : title);
  }

  private static String slug(String source, MatchResult found) {
    var constant = found.group("constant");
    if (constant == null) {
      return found.group("literal");
    }
    var value = Pattern.compile("\\b" + constant + "\\s*=\\s*\"([^\"]+)\"").matcher(source);
    if (!value.find()) {
      throw new IllegalStateException("The slug " + constant + " is not in its file.");
    }
    return value.group(1);
  }

  private static String head(String text) {
    return text.substring(0, Math.min(text.length(), 120));
  }
}
