package io.candor.moderation.proposing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a proposed pack.
 *
 * @param valid whether nothing is wrong with it and every case is decided as it tells
 * @param id absent, as version and digest, where it could not be read so far
 * @param problems the first mistake in its rules, words and lists; each file of cases' first
 * @param failures cases that are not decided as they tell, 100 at most; {@code cases} counts all
 */
public record Report(
    boolean valid,
    @Nullable String id,
    @Nullable String version,
    @Nullable String digest,
    int rules,
    Cases cases,
    List<Mistake> problems,
    List<Failure> failures) {

  public Report {
    problems = List.copyOf(problems);
    failures = List.copyOf(failures);
  }

  /**
   * How many cases it has.
   *
   * @param failed those that are not decided as they tell
   * @param gaps those that are known to fail still
   */
  public record Cases(int run, int failed, int gaps) {}

  /**
   * What must be mended.
   *
   * @param file its path in the pack's folder; with the folder where another pack no longer fits
   * @param rule whom it is about, where it is about one
   */
  public record Mistake(String file, int line, @Nullable String rule, String detail, String cure) {}

  /**
   * A case that is not decided as it tells.
   *
   * @param expected {@code fires} or {@code spares}
   * @param objection what came instead
   */
  public record Failure(String file, int line, String rule, String expected, String objection) {}
}
