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
    CaseCount cases,
    List<Mistake> problems,
    List<FailedCase> failures) {

  public Report {
    problems = List.copyOf(problems);
    failures = List.copyOf(failures);
  }
}
