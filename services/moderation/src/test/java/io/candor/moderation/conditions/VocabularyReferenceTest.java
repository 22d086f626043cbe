package io.candor.moderation.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/rules-vocabulary.md is what the code knows; {@code -Dcandor.write} writes it anew. */
class VocabularyReferenceTest {

  private static final Path REFERENCE = Path.of("../../docs/rules-vocabulary.md");

  private static final String HEAD =
      """
      # What a rule's condition may name

      Conditions are [CEL](https://cel.dev) with `&&`, `||`, `!`, `==`, `!=`, `in` and `anyOf` (`some.anyOf(others)`: they have one in common). Regions of `packs.yaml`, such as `EU`, are lists of
      countries. There are no other names. Written from the code by `VocabularyReferenceTest`; [how a rule is added](guides/add-a-rule.md).
      What a workspace's own rules look for has at most 1,000 steps in a pack and 2,000 in all: [limits](guides/add-a-rule.md#put-it-in-force).

      | Name | Type | Stands for | Known |
      |---|---|---|---|
      """;

  @Test
  void isUpToDate() throws IOException {
    var expected =
        HEAD
            + Arrays.stream(Vocabulary.values())
                .map(VocabularyReferenceTest::row)
                .collect(Collectors.joining());
    if (Boolean.getBoolean("candor.write")) {
      Files.writeString(REFERENCE, expected);
    }
    assertThat(Files.readString(REFERENCE)).isEqualTo(expected);
  }

  private static String row(Vocabulary name) {
    return "| `%s` | %s | %s | %s |\n"
        .formatted(
            name.path(),
            type(name.type()),
            name.meaning(),
            name.later() ? "in the second round" : "at once");
  }

  private static String type(Vocabulary.Type type) {
    return switch (type) {
      case BOOL -> "true or false";
      case WORD -> "a word";
      case WORDS -> "a list of words";
    };
  }
}
