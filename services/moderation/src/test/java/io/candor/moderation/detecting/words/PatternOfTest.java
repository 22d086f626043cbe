package io.candor.moderation.detecting.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Known;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A pattern costs what it says, whatever the text. */
class PatternOfTest {

  private static final int LENGTH = 20_000;
  private static final Known NOTHING = new Known(null, List.of(), List.of(), List.of(), "");

  /** Each look reads to the end for a z, and finds one letter. */
  @Test
  void stopsOnceItReadAsMuchAsOneMoreLook() {
    var found = find("(?s)a.*z|a", "a".repeat(LENGTH));

    assertThat(found).containsExactly(Match.at(0, 1), Match.at(1, 2), Match.at(2, 3));
  }

  @Test
  void findsAllThatLieBehindEachOther() {
    var piece = "x".repeat(LENGTH / Detector.MOST - 7) + " sesame";

    assertThat(find("(?i)\\bsesame", piece.repeat(Detector.MOST)))
        .hasSize(Detector.MOST)
        .endsWith(Match.at(LENGTH - 6, LENGTH));
  }

  @Test
  void findsAllInAShortTextThatIsFullOfThem() {
    assertThat(find("sesame", "sesame".repeat(Detector.MOST))).hasSize(Detector.MOST);
  }

  @Test
  void readsEachAsItStandsAmongItsNeighbours() {
    assertThat(find("\\bno+", "no nono noo no"))
        .containsExactly(Match.at(0, 2), Match.at(3, 5), Match.at(8, 11), Match.at(12, 14));
  }

  @Test
  void goesOnBehindAPlaceWithoutALetter() {
    assertThat(find("\\b", "ab c"))
        .containsExactly(Match.at(0, 0), Match.at(2, 2), Match.at(3, 3), Match.at(4, 4));
  }

  /** Each letter that may be there or not costs two: one to take it, one to leave it. */
  @Test
  void countsItsStepsAsTheyAreCompiled() {
    assertThat(steps("a{900}")).isBetween(900, 910);
    assertThat(steps("a{0,900}b")).isBetween(1_800, 1_810);
  }

  private static int steps(String pattern) {
    return new PatternOf(pattern, List.of()).steps();
  }

  private static List<Match> find(String pattern, String text) {
    return new PatternOf(pattern, List.of()).find(new Passage(text, "en", NOTHING));
  }
}
