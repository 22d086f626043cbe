package io.candor.moderation.proposing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.candor.moderation.detecting.learnt.Embedder;
import io.candor.moderation.judging.Term;
import io.candor.moderation.rules.BadPack;
import io.candor.moderation.rules.PackShelf;
import io.candor.moderation.rules.RuleSet;
import io.candor.moderation.rules.SamplePacks;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A workspace's own patterns share threads with everybody: together they are small. */
class OwnCostTest {

  private static final String DETECT = "{kind: pattern, pattern: \"PATTERN\"}";

  /** Written out it has 450 letters, and compiled twice as many steps. */
  private static final String LARGE = "(?:a{0,9}b?){0,45}c";

  private static final String SMALL = "[0-9]{4}";

  private final PackShelf shelf = PackShelf.of(SamplePacks.right(), Embedder.OFF);

  @Test
  void aPackHasRoomForAFewPatterns() {
    assertThat(excess(pack("own-one", SMALL, LARGE))).isEmpty();
  }

  @Test
  void thePatternsOfAPackAreCountedTogetherAndTheLargestIsNamed() {
    var excess = excess(pack("own-one", SMALL, LARGE, SMALL, "x{200}")).orElseThrow();

    assertThat(excess.file()).isEqualTo("own-one/pack.yaml");
    assertThat(excess.line()).isEqualTo(31);
    assertThat(excess.detail()).startsWith("the pack looks for").endsWith("of at most 1000");
    assertThat(excess.cure()).contains("make a pattern shorter");
  }

  @Test
  void thePatternsOfAllItsPacksAreCountedTogether() {
    var excess =
        excess(pack("own-one", LARGE), pack("own-two", LARGE), pack("own-three", SMALL, "x{400}"))
            .orElseThrow();

    assertThat(excess.file()).isEqualTo("own-three/pack.yaml");
    assertThat(excess.line()).isEqualTo(31);
    assertThat(excess.detail()).startsWith("all packs of the").endsWith("of at most 2000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {kind: phone}                                             | 25
          {kind: words, list: rude}                                 | 0
          {kind: pairs, subject: rude, predicate: rude, within: 8}  | 5
          {kind: composition, targets: rude, ways: [WAY]}           | 10
          {kind: composition, targets: rude, ways: [WAY, WAY, WAY]} | 30
          """)
  void whatLooksForNoPatternCountsToo(String detect, int steps) {
    var rules = pack("own-one", SMALL, "x{1000}").replace(DETECT.replace("PATTERN", SMALL), detect);

    var excess = excess(rules.replace("WAY", "{list: rude, side: after}")).orElseThrow();

    assertThat(excess.detail()).contains(" %d steps".formatted(1002 + steps));
  }

  @Test
  void thoseOfTheInstallationAreNotCounted() {
    var house = SamplePacks.right().spoilt("house/pack.yaml", "[0-9]{4}", "x{1000}y{890}");
    var rules = PackShelf.of(house, Embedder.OFF).set(List.of(), Term.ALWAYS);

    assertThat(OwnCost.excess(rules, "house")).isEmpty();
  }

  @Test
  void aProposalIsToldOfIt() {
    var many =
        pack("own-one", IntStream.range(0, 11).mapToObj(_ -> "x{100}").toArray(String[]::new));

    var report =
        Examination.of(
            new Proposal(files(many)), SamplePacks.right(), (_, _) -> set(many), () -> false);

    assertThat(report.problems())
        .filteredOn(problem -> problem.detail().contains("of at most 1000"))
        .extracting(Mistake::file, Mistake::line, Mistake::rule)
        .containsExactly(tuple("pack.yaml", 19, "no-codes-0"));
  }

  private Optional<BadPack> excess(String... packs) {
    var last = packs[packs.length - 1];
    return OwnCost.excess(set(packs), id(last));
  }

  private RuleSet set(String... packs) {
    var read = Arrays.stream(packs).map(pack -> shelf.read(id(pack), files(pack))).toList();
    return shelf.set(read, Term.ALWAYS);
  }

  private static Map<String, String> files(String pack) {
    return Map.of("pack.yaml", pack, "words/fr/rude.txt", "zut\n", "words/en/rude.txt", "bother\n");
  }

  private static String id(String pack) {
    return pack.substring("id: ".length(), pack.indexOf('\n'));
  }

  private static String pack(String id, String... patterns) {
    var rules =
        IntStream.range(0, patterns.length)
            .mapToObj(
                i -> SamplePacks.rule("no-codes-" + i, DETECT.replace("PATTERN", patterns[i])));
    return SamplePacks.pack(id, "lists: [rude]\n", rules.toArray(String[]::new));
  }
}
