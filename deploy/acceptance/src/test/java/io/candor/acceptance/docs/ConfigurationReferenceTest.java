package io.candor.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * docs/configuration.md is what the typed configuration says; {@code -Dcandor.write} writes it
 * anew.
 */
class ConfigurationReferenceTest {

  private static final Path ROOT = Path.of("../..");
  private static final Path REFERENCE = ROOT.resolve("docs/configuration.md");

  @Test
  void isUpToDate() throws IOException {
    var expected = ConfigurationReference.markdown(ROOT.resolve("services"));
    if (Boolean.getBoolean("candor.write")) {
      Files.writeString(REFERENCE, expected);
    }
    assertThat(Files.readString(REFERENCE)).isEqualTo(expected);
  }
}
