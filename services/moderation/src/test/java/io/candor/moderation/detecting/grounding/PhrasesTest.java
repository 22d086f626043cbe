package io.candor.moderation.detecting.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every run of words is known, and no other. */
class PhrasesTest {

  private final Random random = new Random(20261129);

  /** Few words in short texts, so that half of all runs are met. */
  @Test
  void areThoseThatAreReadWordByWord() {
    for (int i = 0; i < 2_000; i++) {
      // given
      var text = words(30);
      var run = words(4);
      // when
      boolean has = new Phrases(List.of(text)).have(List.of(run));
      // then
      assertThat(has)
          .as("%s in %s", run, text)
          .isEqualTo(Collections.indexOfSubList(text, run) >= 0);
    }
  }

  /**
   * The second begins behind the first: the last of the one is compared with the first of the
   * other.
   */
  @Test
  void followOneAnother() {
    for (int i = 0; i < 2_000; i++) {
      // given
      var text = words(12);
      var first = words(2);
      var second = words(2);
      int begin = Collections.indexOfSubList(text, first);
      boolean both =
          begin >= 0 && Collections.lastIndexOfSubList(text, second) >= begin + first.size();
      // when
      boolean has = new Phrases(List.of(text)).have(List.of(first, second));
      // then
      assertThat(has).as("%s, %s in %s", first, second, text).isEqualTo(both);
    }
  }

  /** The first of the one is far from the other, the second is near. */
  @Test
  void followOneAnotherNearby() {
    var filler = Collections.nCopies(100, "four");
    var text = Stream.of(List.of("a", "b"), filler, List.of("a", "b", "x", "c", "d"), filler);
    var phrases = new Phrases(List.of(text.flatMap(List::stream).toList()));

    assertThat(phrases.have(List.of(List.of("a", "b"), List.of("c", "d")))).isTrue();
    assertThat(phrases.have(List.of(List.of("a", "b"), filler.subList(0, 80)))).isTrue();
    assertThat(phrases.have(List.of(List.of("a", "b"), List.of("four", "a")))).isFalse();
  }

  @Test
  void doNotGoOnInAnotherText() {
    var phrases = new Phrases(List.of(List.of("a", "b"), List.of("c", "d")));

    assertThat(phrases.have(List.of(List.of("b", "c")))).isFalse();
    assertThat(phrases.have(List.of(List.of("a", "b"), List.of("c", "d")))).isFalse();
  }

  private List<String> words(int most) {
    return IntStream.rangeClosed(0, random.nextInt(most))
        .mapToObj(i -> "" + "abc".charAt(random.nextInt(3)))
        .toList();
  }
}
