package io.candor.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./candor rules} on the packs that ship, and on a copy with a mistake in it. */
class RulesTest {

  private static final Path SHIPPED = Ran.SHIPPED;

  @TempDir private Path folder;

  @Test
  void testCountsCasesByPackAndLanguage() {
    var outcome = Ran.of("test");

    assertThat(outcome.exit()).as(outcome.output()).isZero();
    assertThat(outcome.output())
        .containsPattern("(?m)^eu-ai-act +\\d+ +\\d+ +\\d+ +0 +0  .*\\bfr \\d+")
        .containsPattern("(?m)^all ");
  }

  @Test
  void testNamesTheCasesThatAreDecidedOtherwise() throws IOException {
    Ran.copy(SHIPPED, folder);
    Ran.edit(
        folder.resolve("eu-ai-act/pack.yaml"),
        "audience.countries.anyOf(EU)",
        "audience.countries.anyOf([\"US\"])");

    var outcome = Ran.of("test", folder.toString());

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.output())
        .containsPattern("eu-ai-act/cases/\\S+\\.yaml, line \\d+: the rule does not find it");
  }

  @Test
  void aRuleWithoutCasesOrWithAMistakeIsNamedWithItsPlace() throws IOException {
    Ran.copy(SHIPPED, folder);
    Files.delete(folder.resolve("brand/cases/banned-word.yaml"));
    var without = Ran.of("test", folder.toString());
    assertThat(without.exit()).isEqualTo(2);
    assertThat(without.complaint())
        .contains("brand/cases/banned-word.yaml, line 1: the rule has no cases; write this file");

    Ran.edit(folder.resolve("brand/pack.yaml"), "severity: medium", "severity: so-so");
    var outcome = Ran.of("explain", "Bonjour.", "--packs", folder.toString());
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.complaint()).contains("brand/pack.yaml, line", "unknown word so-so");
  }

  @Test
  void explainTellsVerdictLabelAndSource() {
    var outcome =
        Ran.of("explain", "Photo de l'atelier.", "--media", "image/png=trainedAlgorithmicMedia");

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.output())
        .contains("verdict   cleared", "label     “", "label by  art-50-4-text of eu-ai-act")
        .contains("http://data.europa.eu/eli/reg/2024/1689/oj");
  }

  @Test
  void explainTellsWhatItWasAskedAndWhatOfThatItAssumed() {
    var plain = Ran.of("explain", "Bonjour.");
    var told =
        Ran.of(
            "explain",
            "Guten Tag.",
            "--language=de",
            "--audience=DE,AT",
            "--at=2026-12-01T10:00:00Z",
            "--authorship=humanEdits",
            "--channel=x",
            "--intent=create");

    assertThat(plain.output())
        .containsPattern(
            "^asked     language fr, audience FR, due 20\\S+Z, authorship trainedAlgorithmicMedia, channel feed, intent publish\n")
        .contains(
            "assumed, since not given: --language --audience --at --authorship --channel --intent");
    assertThat(told.output())
        .startsWith(
            "asked     language de, audience DE,AT, due 2026-12-01T10:00:00Z, authorship humanEdits, channel x, intent create")
        .doesNotContain("assumed");
  }

  @Test
  void explainTellsOfARuleThatWouldSpeakThatItHasNotBegunOrHasEnded() throws IOException {
    var own = Ran.copy(Ran.EXAMPLE, folder.resolve("own-teas"));
    Ran.edit(own.resolve("pack.yaml"), "2026-10-01}", "2026-10-01, to: 2026-11-01}");

    var before = detox("Notre thé détox du matin.", "2026-09-20T10:00:00Z", own);
    var after = detox("Notre thé détox du matin.", "2026-11-20T10:00:00Z", own);
    var meanwhile = detox("Notre thé détox du matin.", "2026-10-20T10:00:00Z", own);
    var other = detox("Notre thé du matin.", "2026-09-20T10:00:00Z", own);

    assertThat(before)
        .contains("not yet   detox of own-teas 1.0.0", "not yet in force: from the day 2026-10-01");
    assertThat(after)
        .contains(
            "no more   detox of own-teas 1.0.0", "no longer in force: from the day 2026-10-01")
        .contains("until the day 2026-11-01 begins (Europe/Paris)");
    assertThat(meanwhile).contains("finding   detox of own-teas").doesNotContain("not yet   detox");
    assertThat(other).doesNotContain("detox");
  }

  private static String detox(String text, String at, Path own) {
    return Ran.of("explain", text, "--at", at, "--packs", own.toString()).output();
  }

  @Test
  void explainPointsAtTheWords() {
    var outcome = Ran.of("explain", "Écrivez à lea@exemple.fr", "--at", "2026-12-01T10:00:00Z");

    assertThat(outcome.output()).contains("verdict   held", "“lea@exemple.fr”");
  }

  @Test
  void diffShowsWhichPostsAreDecidedOtherwise() throws IOException {
    Ran.copy(SHIPPED, folder);
    Ran.edit(folder.resolve("brand/pack.yaml"), "outcome: return", "outcome: refuse");
    var posts = folder.resolve("posts.jsonl");
    Files.writeString(
        posts,
        """
        {"text": "Bonjour."}

        {"text": "Un prix bradé.", "banned": ["bradé"]}
        """);

    var outcome =
        Ran.of("diff", SHIPPED.toString(), folder.toString(), "--against", posts.toString());

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.output())
        .contains(": held (banned-word)", ": refused (banned-word)")
        .contains("1 of 2 are decided or labelled otherwise.");
    Files.writeString(posts, "{\"text\":");
    assertThat(
            Ran.of("diff", SHIPPED.toString(), folder.toString(), "--against", posts.toString())
                .complaint())
        .contains("posts.jsonl, line 1: ");
    Files.writeString(posts, "{\"txt\": \"Bonjour.\"}");
    assertThat(
            Ran.of("diff", SHIPPED.toString(), folder.toString(), "--against", posts.toString())
                .complaint())
        .contains("posts.jsonl, line 1: unknown field txt; known are ages, ");
    assertThat(
            Ran.of("diff", SHIPPED.toString(), folder.toString(), "--against", "/no.jsonl").exit())
        .isEqualTo(2);
  }

  @Test
  void whatIsAskedWronglyIsSaid() {
    assertThat(Ran.of().exit()).isEqualTo(2);
    assertThat(Ran.of("test", "/nowhere").complaint())
        .contains("/nowhere is no folder of rule packs");
    assertThat(Ran.of("explain", "x", "--at", "tomorrow").complaint()).contains("no UTC instant");
  }
}
