package io.candor.moderation.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.moderation.rules.Pack;
import io.candor.moderation.rules.ShippedPacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/packs is what the packs say; {@code -Dcandor.write} writes it anew. */
class PackPagesTest {

  private static final Path PAGES = Path.of("../../docs/packs");

  private static final String HEAD =
      """
      # The rule packs

      Each page is written from its pack: what a rule asks for, its source, since when, its cases. [How a rule is added](../guides/add-a-rule.md).

      | Pack | Version | Jurisdiction | About | Rules | Review |
      |---|---|---|---|---|---|
      """;

  static Stream<Pack> packs() {
    return ShippedPacks.rules().refs().stream()
        .map(ref -> ShippedPacks.rules().pack(ref.id()).orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("packs")
  void eachPackHasItsPage(Pack pack) throws IOException {
    assertUpToDate(pack.ref().id() + ".md", new PackPage(ShippedPacks.rules(), pack).markdown());
  }

  @Test
  void theFirstPageNamesThemAll() throws IOException {
    assertUpToDate(
        "README.md", HEAD + packs().map(PackPagesTest::row).collect(Collectors.joining()));
  }

  private static void assertUpToDate(String name, String expected) throws IOException {
    var page = PAGES.resolve(name);
    if (Boolean.getBoolean("candor.write")) {
      Files.createDirectories(PAGES);
      Files.writeString(page, expected);
    }
    assertThat(page).hasContent(expected);
  }

  private static String row(Pack pack) {
    var content = pack.content();
    return "| [%s](%s.md) | %s | %s | %s | %d | %s |%n"
        .formatted(
            pack.ref().id(),
            pack.ref().id(),
            pack.ref().version(),
            content.path("jurisdiction").asText(),
            content.at("/title/en").asText(),
            content.path("rules").size(),
            content.at("/review/status").asText());
  }
}
