package io.candor.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

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
    assertThat(expected).contains("| `not-found` | 404 |", "| `edit-too-late` | 409 |");
    assertThat(Files.readString(REFERENCE)).isEqualTo(expected);
  }
}
