package io.candor.acceptance.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds every problem that the services' code makes, and writes one table row a type. */
final class ProblemsReference {

  private static final Pattern MADE =
      Pattern.compile(
          "(?<how>Problem|unprocessable|refused|conflict)\\s*(?:\\.of)?\\(\\s*(?:(?<status>\\d{3}),\\s*)?"
              + "(?<kind>\\w+(?:\\.getFirst\\(\\))?\\s*\\+\\s*)?\"(?<slug>-?[a-z]+(?:-[a-z]+)*)\",\\s*\"(?<title>[^\"]{6,})\"");
  private static final List<String> KINDS = List.of("audience", "brand", "channel");
  private static final String HEAD =
      """
      # Problems

      Every error is `application/problem+json` (RFC 9457). Its `type` is `urn:candor:problem:<slug>` and stays as it is; `field` names what is at fault, `fix` how to mend it,
      `correlationId` finds the lines in the log. Written from the code by `ProblemsReferenceTest`.

      | Slug | Status | Title |
      |---|---|---|
      """;

  private ProblemsReference() {}

  /** The reference as Markdown. */
  static String markdown(Path services) throws IOException {
    Map<String, Set<String>> rows = new TreeMap<>();
    try (var files = Files.walk(services)) {
      for (var file : files.filter(ProblemsReference::isMain).toList()) {
        MADE.matcher(Files.readString(file)).results().forEach(made -> note(made, rows));
      }
    }
    var out = new StringBuilder(HEAD);
    rows.forEach(
        (key, titles) -> out.append(key).append(String.join(" / ", titles)).append(" |\n"));
    return out.toString();
  }

  private static boolean isMain(Path file) {
    return file.toString().contains("/src/main/java/") && file.toString().endsWith(".java");
  }

  private static void note(MatchResult made, Map<String, Set<String>> rows) {
    slugs(made)
        .forEach(slug ->
            rows.computeIfAbsent("| `" + slug + "` | " + status(made) + " | ", _ -> new TreeSet<>())
                .add(made.group("title").strip()));
  }

  private static Stream<String> slugs(MatchResult made) {
    return made.group("kind") == null
        ? Stream.of(made.group("slug"))
        : KINDS.stream().map(kind -> kind + made.group("slug"));
  }

  private static String status(MatchResult made) {
    return switch (made.group("how")) {
      case "unprocessable", "refused" -> "422";
      case "conflict" -> "409";
      default -> String.valueOf(made.group("status"));
    };
  }
}
