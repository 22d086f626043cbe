package io.candor.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./candor rules} on the packs that ship, and on a copy with a mistake in it. */
class RulesTest {

  @TempDir private Path folder;

  private record Outcome(int exit, String output, String complaint) {}

  @BeforeAll
  static void here() {
    System.setProperty("candor.root", ShippedPacks.ROOT.toString());
  }

  @Test
  void testCountsCasesByPackAndLanguage() {
    var outcome = run("test");

    assertThat(outcome.exit()).as(outcome.output()).isZero();
    assertThat(outcome.output())
        .containsPattern("(?m)^eu-ai-act +\\d+ +\\d+ +\\d+ +0 +0  .*\\bfr \\d+")
        .containsPattern("(?m)^all ");
  }

  @Test
  void testNamesTheCasesThatAreDecidedOtherwise() throws IOException {
    ShippedPacks.copyTo(folder);
    edit(
        "eu-ai-act/pack.yaml",
        "audience.countries.anyOf(EU)",
        "audience.countries.anyOf([\"US\"])");

    var outcome = run("test", folder.toString());

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.output())
        .containsPattern("eu-ai-act/cases/\\S+\\.yaml, line \\d+: the rule does not find it");
  }

  @Test
  void aRuleWithoutCasesOrWithAMistakeIsNamedWithItsPlace() throws IOException {
    ShippedPacks.copyTo(folder);
    Files.delete(folder.resolve("brand/cases/banned-word.yaml"));
    var without = run("test", folder.toString());
    assertThat(without.exit()).isEqualTo(2);
    assertThat(without.complaint())
        .contains("brand/cases/banned-word.yaml, line 1: the rule has no cases; write this file");

    edit("brand/pack.yaml", "severity: medium", "severity: so-so");
    var outcome = run("explain", "Bonjour.", "--packs", folder.toString());
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.complaint()).contains("brand/pack.yaml, line", "unknown word so-so");
  }

  @Test
  void explainTellsVerdictLabelAndSource() {
    var outcome =
        run("explain", "Photo de l'atelier.", "--media", "image/png=trainedAlgorithmicMedia");

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.output())
        .contains("verdict   cleared", "label     “", "label by  art-50-4-text of eu-ai-act")
        .contains("http://data.europa.eu/eli/reg/2024/1689/oj");
  }

  @Test
  void explainPointsAtTheWords() {
    var outcome = run("explain", "Écrivez à lea@exemple.fr", "--at", "2026-12-01T10:00:00Z");

    assertThat(outcome.output()).contains("verdict   held", "“lea@exemple.fr”");
  }

  @Test
  void diffShowsWhichPostsAreDecidedOtherwise() throws IOException {
    ShippedPacks.copyTo(folder);
    edit("brand/pack.yaml", "outcome: return", "outcome: refuse");
    var posts = folder.resolve("posts.jsonl");
    Files.writeString(
        posts,
        """
        {"text": "Bonjour."}

        {"text": "Un prix bradé.", "banned": ["bradé"]}
        """);

    var outcome =
        run(
            "diff",
            ShippedPacks.FOLDER.toString(),
            folder.toString(),
            "--against",
            posts.toString());

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.output())
        .contains(": held (banned-word)", ": refused (banned-word)")
        .contains("1 of 2 are decided or labelled otherwise.");
    Files.writeString(posts, "{\"text\":");
    assertThat(
            run(
                    "diff",
                    ShippedPacks.FOLDER.toString(),
                    folder.toString(),
                    "--against",
                    posts.toString())
                .complaint())
        .contains("posts.jsonl, line 1: ");
    Files.writeString(posts, "{\"txt\": \"Bonjour.\"}");
    assertThat(
            run(
                    "diff",
                    ShippedPacks.FOLDER.toString(),
                    folder.toString(),
                    "--against",
                    posts.toString())
                .complaint())
        .contains("posts.jsonl, line 1: unknown field txt; known are ages, ");
    assertThat(
            run("diff", ShippedPacks.FOLDER.toString(), folder.toString(), "--against", "/no.jsonl")
                .exit())
        .isEqualTo(2);
  }

  @Test
  void whatIsAskedWronglyIsSaid() {
    assertThat(run().exit()).isEqualTo(2);
    assertThat(run("test", "/nowhere").complaint()).contains("/nowhere is no folder of rule packs");
    assertThat(run("explain", "x", "--at", "tomorrow").complaint()).contains("no UTC instant");
  }

  private static Outcome run(String... words) {
    var out = new StringWriter();
    var err = new StringWriter();
    int exit =
        Rules.commands().setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(words);
    return new Outcome(exit, out.toString(), err.toString());
  }

  private void edit(String file, String words, String others) throws IOException {
    var path = folder.resolve(file);
    var text = Files.readString(path);
    assertThat(text).contains(List.of(words));
    Files.writeString(path, text.replace(words, others));
  }
}
