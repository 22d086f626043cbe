package io.candor.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * docs/configuration.md is what the typed configuration says; {@code -Dcandor.write} writes it
 * anew.
 */
class ConfigurationReferenceTest {

  private static final Path ROOT = Path.of("../..");
  private static final Path REFERENCE = ROOT.resolve("docs/configuration.md");
  private static final Pattern INJECTED =
      Pattern.compile("@ConfigProperty\\(\\s*name = \"(candor\\.[^\"]+)\"");

  @Test
  void isUpToDate() throws IOException {
    var expected = ConfigurationReference.markdown(ROOT.resolve("services"));
    if (Boolean.getBoolean("candor.write")) {
      Files.writeString(REFERENCE, expected);
    }
    assertThat(Files.readString(REFERENCE)).isEqualTo(expected);
  }

  @Test
  void namesTheKeysThatAreNotTypedToo() throws IOException {
    var reference = Files.readString(REFERENCE);

    assertThat(injectedKeys())
        .contains("candor.jwks-url")
        .allSatisfy(key -> assertThat(reference).contains("`" + key + "`"));
  }

  private static Set<String> injectedKeys() throws IOException {
    try (var files = Files.walk(ROOT.resolve("services"))) {
      var keys = new TreeSet<String>();
      for (var source : files.filter(ConfigurationReferenceTest::ships).toList()) {
        var found = INJECTED.matcher(Files.readString(source));
        while (found.find()) {
          keys.add(found.group(1));
        }
      }
      return keys;
    }
  }

  private static boolean ships(Path file) {
    return file.toString().matches(".*/src/main/.*\\.java");
  }
}
