package io.candor.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * docs/guides/add-a-rule.md: its example is what lies beside it, and its commands do as it says.
 */
class GuideTest {

  private static final Pattern SHOWN =
      Pattern.compile("`own-teas/([^`]+)`\n\n```\\w*\n(.*?)```\n", Pattern.DOTALL);

  private static final Pattern COMMAND =
      Pattern.compile("^\\./candor rules (.*own-teas.*)$", Pattern.MULTILINE);
  private static final Pattern THREE_LISTS =
      Pattern.compile("```yaml\n( +detect:\n +kind: composition\n.*?)```\n", Pattern.DOTALL);

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|([^\\s#]\\S*)|#.*");

  @TempDir private Path folder;
  private String guide = "";

  @BeforeEach
  void read() throws IOException {
    guide = Files.readString(Ran.ROOT.resolve("docs/guides/add-a-rule.md"));
  }

  @Test
  void showsTheFilesOfItsExampleAsTheyAre() {
    var shown = SHOWN.matcher(guide).results().toList();

    assertThat(shown)
        .extracting(file -> file.group(1))
        .contains("pack.yaml", "cases/detox.yaml", "words/en/detox.txt", "words/en/denials.txt");
    assertThat(shown)
        .allSatisfy(
            file -> assertThat(Ran.EXAMPLE.resolve(file.group(1))).hasContent(file.group(2)));
  }

  @Test
  void whatItRunsOnItsExampleEndsAsItSays() throws IOException {
    var own = Ran.copy(Ran.EXAMPLE, folder.resolve("own-teas")).toString();
    var commands =
        COMMAND.matcher(guide).results().map(found -> words(found.group(1), own)).toList();

    var test = Ran.of(named("test", commands));
    var explain = Ran.of(named("explain", commands));
    var diff = Ran.of(named("diff", commands));

    assertThat(test.exit()).as(test.output() + test.complaint()).isZero();
    assertThat(test.output()).contains("Every case is decided as it tells");
    assertThat(explain.output()).contains("verdict   held (detox)");
    assertThat(diff.exit()).as(diff.output() + diff.complaint()).isEqualTo(1);
    assertThat(diff.output()).contains("1 of 2 are decided or labelled otherwise.");
  }

  @Test
  void itsRuleWithThreeListsIsThatOfThePackBesideItAndDoesAsItsCasesTell() throws IOException {
    var pack = Ran.ROOT.resolve("docs/guides/own-remedies");
    var shown = THREE_LISTS.matcher(guide).results().map(found -> found.group(1)).toList();

    var output = Ran.well("test", pack.toString());

    assertThat(shown)
        .singleElement()
        .satisfies(rule -> assertThat(Files.readString(pack.resolve("pack.yaml"))).contains(rule));
    assertThat(guide).contains("./candor rules test docs/guides/own-remedies\n");
    assertThat(output).containsPattern("(?m)^own-remedies +1 +3 +4 +0 +0 ");
  }

  private static String[] named(String command, List<List<String>> commands) {
    return commands.stream()
        .filter(words -> words.getFirst().equals(command))
        .findFirst()
        .orElseThrow()
        .toArray(String[]::new);
  }

  /** As a shell reads them, the example and the posts where they are for this test. */
  private List<String> words(String line, String own) {
    return WORD.matcher(line)
        .results()
        .map(GuideTest::unquoted)
        .filter(word -> !word.isEmpty())
        .map(word -> word.equals("own-teas") ? own : word)
        .map(word -> word.equals("posts.jsonl") ? posts() : word)
        .toList();
  }

  private static String unquoted(MatchResult word) {
    var quoted = word.group(1);
    var plain = word.group(2);
    return quoted != null ? quoted : plain != null ? plain : "";
  }

  /** Those that the guide writes. */
  private String posts() {
    var written = guide.substring(guide.indexOf("posts.jsonl <<'END'\n") + 20);
    try {
      return Files.writeString(
              folder.resolve("posts.jsonl"), written.substring(0, written.indexOf("END\n")))
          .toString();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
