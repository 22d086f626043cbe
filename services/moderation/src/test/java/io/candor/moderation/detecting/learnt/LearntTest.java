package io.candor.moderation.detecting.learnt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.candor.moderation.detecting.Known;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.folding.Lexicon;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A head that doubts each text with the word bad, over places of two numbers. */
class LearntTest {

  private static final float[] BAD = {1, 0};
  private static final float[] GOOD = {0, 1};
  private static final Lexicon LEXICON =
      Lexicon.builder()
          .add("women", "groups", "en")
          .add("racist", "counter", "en")
          .add("condemn", "quoted", "en")
          .add("us", "joined", "en")
          .add("femmes", "groups", "fr")
          .build();

  private final Head head =
      new Head(
          "en",
          new Exemplars(List.of(Exemplar.at("hate", true, BAD), Exemplar.at("hate", false, GOOD))),
          new Weights(new float[] {5, -5, 0, 0, 0, 0, 0, 0}),
          1);

  @Test
  void doubtsATextThatNamesAGroup() {
    assertThat(find(Reading.BY_WORD, "Women are bad", "en"))
        .extracting(Match::start, Match::end, Match::evidence)
        .containsExactly(tuple(0, 13, "score 0.92, model abc"));
    assertThat(find(Reading.BY_WORD, "Women are good", "en")).isEmpty();
    assertThat(find(Reading.BY_WORD, "Weather is bad", "en")).isEmpty();
  }

  @Test
  void isSilentWhereListsKnowBetterAndInOtherLanguages() {
    assertThat(find(Reading.BY_WORD, "Women are bad, he said: racist", "en")).isEmpty();
    assertThat(find(Reading.BY_WORD, "Les femmes sont bad", "fr")).isEmpty();
  }

  @Test
  void isSilentWhereWhatIsQuotedIsCondemnedAndWhereAGroupSpeaksOfItself() {
    assertThat(find(Reading.BY_WORD, "We condemn \"women are bad\"", "en")).isEmpty();
    assertThat(find(Reading.BY_WORD, "We condemn women, bad as they are", "en")).hasSize(1);
    assertThat(find(Reading.BY_WORD, "All of us women are bad", "en")).isEmpty();
    assertThat(find(Reading.BY_WORD, "Women are bad for us", "en")).hasSize(1);
  }

  @Test
  void readsALongTextInParts() {
    var filler = "Nothing is said here. ".repeat(30);

    assertThat(find(Reading.BY_WORD, filler + "Women are bad.", "en"))
        .singleElement()
        .satisfies(match -> assertThat(match.start()).isGreaterThan(200));
  }

  /** As a broken native library may answer. */
  @Test
  void doubtsWhereTheModelAnswersWithNoNumbers() {
    var broken = learnt(Reading.NONSENSE);

    assertThat(broken.find(passage("Women are good", "en"))).hasSize(1);
    assertThat(broken.grade(passage("Women are good", "en")).orElseThrow().score()).isEqualTo(1);
  }

  @Test
  void gradesTheWorstPart() {
    var graded = learnt(Reading.BY_WORD).grade(passage("This is bad.", "en")).orElseThrow();

    assertThat(graded.score()).isGreaterThan(0.9);
    assertThat(graded.categories()).containsOnlyKeys("hate");
    assertThat(learnt(Embedder.OFF).grade(passage("This is bad.", "en"))).isEmpty();
  }

  @Test
  void saysThatItWasNotAskedWhereItShouldHaveBeen() {
    var text = passage("Women are bad", "en");

    assertThat(find(Embedder.SILENT, "Women are bad", "en")).isEmpty();
    assertThat(new NotAsked(Embedder.SILENT, head).find(text)).hasSize(1);
    assertThat(new NotAsked(Embedder.OFF, head).find(text)).isEmpty();
    assertThat(new NotAsked(Reading.BY_WORD, head).find(text)).isEmpty();
    assertThat(new NotAsked(Embedder.SILENT, head).find(passage("Bonjour", "fr"))).isEmpty();
  }

  @Test
  void isTheSameWhenReadAgain() {
    var text = new HeadFile(head, "model 1", "made").text();

    assertThat(HeadFile.read(text).text()).isEqualTo(text);
    assertThat(HeadFile.read(text).head().logit(BAD)).isEqualTo(head.logit(BAD));
  }

  private List<Match> find(Embedder embedder, String text, String language) {
    return learnt(embedder).find(passage(text, language));
  }

  private Learnt learnt(Embedder embedder) {
    return new Learnt(embedder, head, heeds(), "abc");
  }

  private static Heeds heeds() {
    return new Heeds(LEXICON, "groups", List.of("counter"), List.of("quoted"), List.of("joined"));
  }

  private static Passage passage(String text, String language) {
    return new Passage(text, language, new Known(null, List.of(), List.of(), List.of(), ""));
  }

  /** Places texts by a word in them. */
  private enum Reading implements Embedder {
    BY_WORD,
    NONSENSE;

    @Override
    public Optional<float[]> embed(String text) {
      var place = text.contains("bad") ? BAD : GOOD;
      return Optional.of(this == NONSENSE ? new float[] {Float.NaN, Float.NaN} : place);
    }

    @Override
    public boolean wanted() {
      return true;
    }

    @Override
    public boolean answers() {
      return true;
    }
  }
}
