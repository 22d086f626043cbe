package io.candor.acceptance.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds every problem that the services' code makes, and writes one table row a type. What makes a
 * problem in a way that is not understood here is an error, so that none is missing unnoticed.
 */
final class ProblemsReference {

  private static final List<String> KINDS = List.of("audience", "brand", "channel");
  // a brand that was deleted is answered as brand-unknown
  private static final Map<String, List<String>> KINDS_OF =
      Map.of("-unknown", KINDS, "-missing", KINDS, "-gone", List.of("audience", "channel"));
  // those that stand for what HTTP itself says
  private static final Map<String, String> VARIABLE_STATUS =
      Map.of("internal", "500, other 5xx", "refused", "414, 431, other 4xx");
  private static final String HEAD =
      """
      # Problems

      Every error is `application/problem+json` (RFC 9457). Its `type` is `urn:candor:problem:<slug>` and stays as it is; `field` names what is at fault, `fix` how to mend it,
      `correlationId` finds the lines in the log. Written from the code by `ProblemsReferenceTest`.

      | Slug | Status | Title |
      |---|---|---|
      """;

  private final Map<String, Set<String>> rows = new TreeMap<>();
  private final Map<Path, List<ProblemMaker>> makers = new HashMap<>();

  private ProblemsReference() {}

  /** The reference as Markdown. */
  static String markdown(Path services) throws IOException {
    var reference = new ProblemsReference();
    try (var files = Files.walk(services)) {
      for (var file : files.filter(ProblemsReference::isMain).toList()) {
        reference.read(file);
      }
    }
    var out = new StringBuilder(HEAD);
    reference.rows.forEach(
        (key, titles) -> out.append(key).append(String.join(" / ", titles)).append(" |\n"));
    return out.toString();
  }

  private void read(Path file) throws IOException {
    var known = new ArrayList<>(ProblemMaker.OF_THE_KIT);
    known.addAll(makersOf(file.getParent()));
    var source = Files.readString(file);
    for (var maker : known) {
      for (var made : maker.made(source)) {
        note(file, made);
      }
    }
  }

  /** Only the kit's makers of problems are used outside their package. */
  private List<ProblemMaker> makersOf(Path folder) throws IOException {
    var known = makers.get(folder);
    if (known == null) {
      known = new ArrayList<>();
      try (var files = Files.list(folder)) {
        for (var file : files.filter(ProblemsReference::isMain).toList()) {
          known.addAll(ProblemMaker.declaredIn(Files.readString(file)));
        }
      }
      makers.put(folder, known);
    }
    return known;
  }

  private void note(Path file, ProblemMaker.Made made) {
    slugs(made)
        .forEach(slug ->
            rows.computeIfAbsent(
                    "| `" + slug + "` | " + status(file, slug, made) + " | ", _ -> new TreeSet<>())
                .add(made.title().replace(ProblemMaker.ABOUT, slug.split("-", 2)[0])));
  }

  private static Stream<String> slugs(ProblemMaker.Made made) {
    if (!made.slug().startsWith("-")) {
      return Stream.of(made.slug());
    }
    return KINDS_OF.get(made.slug()).stream().map(kind -> kind + made.slug());
  }

  private static String status(Path file, String slug, ProblemMaker.Made made) {
    var status = made.status().equals("status") ? VARIABLE_STATUS.get(slug) : made.status();
    if (status == null) {
      throw new IllegalStateException("Which status has " + slug + " of " + file + "?");
    }
    return status;
  }

  /** Examples are answered by nobody. */
  private static boolean isMain(Path file) {
    var name = file.toString();
    return name.contains("/src/main/java/")
        && name.endsWith(".java")
        && !name.endsWith("/ProblemExamples.java");
  }
}
