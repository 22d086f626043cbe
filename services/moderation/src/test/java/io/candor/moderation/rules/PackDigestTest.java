package io.candor.moderation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.PackRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A digest stands for all that a pack says, and for nothing else. */
class PackDigestTest {

  private static final List<PackRef> RIGHT = digests(SamplePacks.right()).orElseThrow();

  static Stream<String> everyFile() {
    return SamplePacks.right().files().keySet().stream().sorted();
  }

  @Test
  void theSameWordsHaveTheSameDigest() {
    assertThat(digests(SamplePacks.right())).contains(RIGHT);
  }

  @ParameterizedTest
  @MethodSource("everyFile")
  void noByteOfWhatAPackSaysChangesUnderTheSameDigest(String file) {
    var text = SamplePacks.right().text(file);

    var unnoticed =
        IntStream.range(remark(text), text.length())
            .filter(at -> Character.isLetterOrDigit(text.charAt(at)))
            .filter(at -> digests(altered(file, text, at)).equals(Optional.of(RIGHT)))
            .mapToObj(at -> text.substring(0, at) + "\u2020" + text.substring(at))
            .toList();

    assertThat(unnoticed).isEmpty();
  }

  @Test
  void aWordOfTheCatalogueIsAWordOfEachPack() {
    var other = SamplePacks.right().spoilt("packs.yaml", "[FR, DE]", "[FR, IT]");

    assertThat(digests(other).orElseThrow()).doesNotContainAnyElementsOf(RIGHT);
  }

  @Test
  void aWordOfOnePackChangesNoOther() {
    var other = SamplePacks.right().spoilt("house/words/fr/rude.txt", "zut", "crotte");

    var refs = digests(other).orElseThrow();
    assertThat(refs.getFirst()).isEqualTo(RIGHT.getFirst());
    assertThat(refs.getLast()).isNotEqualTo(RIGHT.getLast());
  }

  @Test
  void commentsAndLayoutSayNothing() {
    var other =
        SamplePacks.right()
            .spoilt("law/pack.yaml", "owner: us", "# who answers for it\nowner:   us")
            .spoilt("house/words/fr/rude.txt", "zut", "\n  # fie\nzut");

    assertThat(digests(other)).contains(RIGHT);
  }

  /** Where a list's first line ends, which is a remark. */
  private static int remark(String text) {
    return text.startsWith("#") ? text.indexOf('\n') : 0;
  }

  private static SamplePacks altered(String file, String text, int at) {
    var letter = text.charAt(at) == 'x' ? 'y' : 'x';
    return SamplePacks.right().with(file, text.substring(0, at) + letter + text.substring(at + 1));
  }

  /** Nothing where they are no packs any more. */
  private static Optional<List<PackRef>> digests(PackFiles packs) {
    try {
      return Optional.of(LoadPacks.from(packs).refs());
    } catch (BadPack e) {
      return Optional.empty();
    }
  }
}
