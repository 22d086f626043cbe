package io.candor.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/problems.md is what the code can answer; {@code -Dcandor.write} writes it anew. */
class ProblemsReferenceTest {

  private static final Path ROOT = Path.of("../..");
  private static final Path REFERENCE = ROOT.resolve("docs/problems.md");

  @Test
  void isUpToDate() throws IOException {
    var expected = ProblemsReference.markdown(ROOT.resolve("services"));
    if (Boolean.getBoolean("candor.write")) {
      Files.writeString(REFERENCE, expected);
    }
    assertThat(expected)
        .contains("| `not-found` | 404 |", "| `edit-too-late` | 409 |")
        .contains("| `internal` | 500, other 5xx |", "| `refused` | 414, 431, other 4xx |")
        .contains("| `changed-meanwhile` | 409 |", "| `findings-changed` | 409 |")
        .contains(
            "| `refused-by-rules` | 409 |", "| `too-long` | 409 |", "| `brand-missing` | 409 |")
        .contains("| `schedule-past` | 422 | The schedule is not possible |")
        .doesNotContain("`brand-gone`", "| `conflict` |");
    assertThat(Files.readString(REFERENCE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"refused(\"a-slug\", \"Its detail\")", "refused(SLUG, detail)"})
  void aMakerOfProblemsIsFollowed(String call) {
    var source =
        """
        private static final String SLUG = "a-slug";
        private static ProblemException refused(String slug, String detail) {
          return Problems.conflict(slug, "Its title", detail);
        }
        throw %s;
        """
            .formatted(call);

    assertThat(ProblemMaker.declaredIn(source))
        .singleElement()
        .satisfies(maker ->
            assertThat(maker.made(source))
                .containsExactly(new ProblemMaker.Made("409", "a-slug", "Its title")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Problem.of(404, slugOf(x), \"A title\", detail)",
        "Problem.of(404, GONE, \"A title\", detail)",
        "Problem.of(404, \"a-slug\", title, detail)",
        "Problem.of(code, \"a-slug\", \"A title\", detail)"
      })
  void whatIsNotUnderstoodIsNotPassedOver(String call) {
    var maker = ProblemMaker.OF_THE_KIT.getFirst();

    assertThatThrownBy(() -> maker.made(call)).isInstanceOf(IllegalStateException.class);
  }
}
