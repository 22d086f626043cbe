package io.candor.moderation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A pack that is not right comes with no other into force, and says where to mend it. */
class BadPacksTest {

  private static final String LAW = "law/pack.yaml";
  private static final String WORDING = "law/wording.yaml";
  private static final String HOUSE = "house/pack.yaml";
  private static final String CATALOGUE = "packs.yaml";
  private static final String LIST = "house/words/en/rude.txt";

  /** A mistake: other words in a place of a file, and what the message must be. */
  record Mistake(String file, String words, String others, int line, String reason) {}

  static Stream<Mistake> mistakes() {
    return Stream.of(
            yaml(),
            quotes(),
            fields(),
            conditions(),
            detectors(),
            secondRound(),
            wordings(),
            lists())
        .flatMap(s -> s);
  }

  private static Stream<Mistake> yaml() {
    return Stream.of(
        new Mistake(LAW, "title: {en: The law}", "title: {en: The law", 4, "expected ',' or '}'"),
        new Mistake(
            LAW, "zone: Europe", "zone: Paris: Europe", 6, "mapping values are not allowed"),
        new Mistake(LAW, "owner: us", "zone: UTC", 7, "Duplicate field 'zone'"),
        new Mistake(LAW, "owner: us", "owner: *us", 7, "anchors and aliases"),
        new Mistake(LAW, "{en: Say so}", "&a {en: Say so}", 11, "anchors and aliases"),
        new Mistake(
            LAW, "{en: Say so}", "[".repeat(2000) + "]".repeat(2000), 11, "nested too deep"),
        new Mistake(HOUSE, "rules:", "---\nrules:", 11, "a second document"),
        new Mistake(WORDING, "forms:", "- forms:", 1, "fields are expected here"));
  }

  private static Stream<Mistake> quotes() {
    var asked = "condition: audience.countries.anyOf(EU) && text";
    var cure = "put the whole condition in single quotes";
    return Stream.of(
        new Mistake(
            LAW,
            asked,
            "condition: \"fr\" in audience.languages && text",
            19,
            cure + ": condition: '\"fr\" in audience.languages && text.origin in "),
        new Mistake(LAW, asked, "condition: \"it's\" == language && text", 19, cure),
        new Mistake(LAW, asked, "condition: !interaction && text", 19, cure),
        new Mistake(
            LAW, asked, "condition: ! commercial || text", 19, "whole value in single quotes"),
        new Mistake(
            LAW, "title: {en: Say so}", "title: {en: \"Say\" so}", 11, "mend the YAML there"));
  }

  private static Stream<Mistake> fields() {
    return Stream.of(
        new Mistake(
            LAW, "owner: us", "boss: us", 7, "unknown field boss; known are covers, effective"),
        new Mistake(LAW, "    role: deployer\n", "", 10, "the field role is missing"),
        new Mistake(LAW, "severity: high", "severity: huge", 17, "unknown word huge; known are"),
        new Mistake(LAW, "owner: us", "owner:", 7, "words are expected here"),
        new Mistake(LAW, "version: 1.0.0", "version: 1", 2, "a version has three numbers"),
        new Mistake(LAW, "id: law", "id: lore", 1, "the pack in folder law has another id"),
        new Mistake(LAW, "id: ai-text", "id: AI text", 10, "AI text is no id"),
        new Mistake(HOUSE, "id: numbers", "id: rude-words", 23, "two rules with the id rude-words"),
        new Mistake(LAW, "https://example.org", "example.org", 12, "a citation needs an address"),
        new Mistake(LAW, "{en: Say so}", "{fr: Dites-le}", 11, "language en is missing"),
        new Mistake(LAW, "review: {status: drafted", "review: {status: so-so", 8, "so-so; known"));
  }

  private static Stream<Mistake> conditions() {
    return Stream.of(
        new Mistake(LAW, "Europe/Paris", "Europe/Lutetia", 6, "Europe/Lutetia is no zone"),
        new Mistake(LAW, "from: 2026-08-02", "from: 2026-02-30", 13, "2026-02-30 is no date"),
        new Mistake(LAW, "to: 2030-01-01", "to: 2026-08-02", 13, "ends before it begins"),
        new Mistake(LAW, "covers: [EU]", "covers: [XX]", 5, "XX is neither a region"),
        new Mistake(
            LAW, "anyOf(EU)", "anyOf(UE)", 19, "reference to 'UE'; known are audience.ages"),
        new Mistake(LAW, "anyOf(EU)", "anyOf([\"UK\"])", 19, "audience.countries is never \"UK\""),
        new Mistake(LAW, "audience.countries", "audience.country", 19, "reference to 'audience'"),
        new Mistake(LAW, "\"changed\"]", "\"edited\"]", 19, "text.origin is never \"edited\""),
        new Mistake(LAW, "text.origin in", "language == \"pl\" || text.origin in", 19, "\"pl\""),
        new Mistake(LAW, "text.origin in", "text.origin", 19, "at character 52 of the condition"),
        new Mistake(LAW, "&& text", "&& text.origin.matches(\"(a+)+\") && text", 19, "'matches'"),
        new Mistake(LAW, "&& text", "&& size(audience.ages) > 3 && text", 19, "'size'"),
        new Mistake(LAW, "&& text", "&& [1].map(x, x) == [1] && text", 19, "'map'"),
        new Mistake(LAW, "&& text", "&& !".repeat(400) + "true && text", 19, "exceeds"),
        new Mistake(CATALOGUE, "[FR, DE]", "[FR, GDR]", 9, "GDR is neither a region"),
        new Mistake(CATALOGUE, "- house", "- law", 3, "the pack law is named twice"),
        new Mistake(CATALOGUE, "- house", "- home", 3, "there is no file home/pack.yaml"));
  }

  private static Stream<Mistake> detectors() {
    return Stream.of(
        new Mistake(HOUSE, "kind: words", "kind: vibes", 20, "unknown detector vibes"),
        new Mistake(
            HOUSE,
            "{kind: words, list: rude}",
            "{kind: composition, targets: rude, ways: [{list: rude, side: under}]}",
            20,
            "unknown word under; known are after, before, earlier, either"),
        new Mistake(
            HOUSE,
            "{kind: words, list: rude}",
            "{kind: composition, targets: rude, ways: [{list: rude, side: after, denied: maybe}]}",
            20,
            "unknown word maybe; known are false, true"),
        new Mistake(HOUSE, "[0-9]{4}", "[0-9", 32, "this is no pattern"),
        new Mistake(HOUSE, "[0-9]{4}", "((a{1000}){1000}){1000}", 32, "more than 2000 steps"),
        new Mistake(HOUSE, "[0-9]{4}", "(a{50}){50}", 32, "more than 2000 steps"),
        new Mistake(HOUSE, "[0-9]{4}", "(".repeat(400) + "a" + ")".repeat(400), 32, "nested"),
        new Mistake(HOUSE, "[0-9]{4}", "a".repeat(1001), 32, "longer than 1000 characters"),
        new Mistake(HOUSE, "\"[0-9]{4}\"", "'(a\\Q)\\E{1000}){1000}'", 32, "it quotes by"));
  }

  private static Stream<Mistake> secondRound() {
    var asked = "audience.countries.anyOf(EU)";
    var none = "no rule of the first round ";
    return Stream.of(
        new Mistake(LAW, asked, "commercial", 10, none + "has the category commercial"),
        new Mistake(
            LAW, asked, "findings.anyOf([\"house/rude\"])", 10, none + "is called house/rude"),
        new Mistake(
            LAW, asked, "findings.anyOf([\"law/ai-text\"])", 10, none + "is called law/ai-text"),
        new Mistake(HOUSE, "outcome: hold", "outcome: record", 18, "severity: info goes with"),
        new Mistake(HOUSE, "severity: low", "severity: info", 18, "severity: info goes with"),
        new Mistake(
            LAW,
            "duty: visible-label",
            "duty: refuse",
            15,
            "duty: refuse and outcome: label contradict each other"));
  }

  private static Stream<Mistake> wordings() {
    var english = "      en: {short: Changed by AI, full: Text changed by an AI}\n";
    var rest = "\n    category: transparency\n    severity: high\n    outcome: ";
    var told = "visible-label" + rest;
    var asked = "check" + rest;
    var second = "forms:\n  made:\n    says: [other]\n    wording: {fr: &, en: &}\n";
    return Stream.of(
        new Mistake(WORDING, english, "", 9, "the wording for language en is missing"),
        new Mistake(WORDING, "short: Fait par IA, ", "", 5, "the field short is missing"),
        new Mistake(WORDING, "says: [text-made]", "says: []", 2, "a form says at least one thing"),
        new Mistake(
            WORDING,
            "says: [text-made]",
            "says: [text-made]\n    reviewed: [de]",
            4,
            "reviewed names a language that has no words here"),
        new Mistake(WORDING, "[text-made]", "[text-maid]", -22, "no form says the statement"),
        new Mistake(LAW, "made: text-made, ", "", 22, "made, changed and undecided each need"),
        new Mistake(
            LAW, "[\"made\", \"changed\"]", "[\"made\", \"human\"]", 22, "texts that are human"),
        new Mistake(LAW, " && text.origin", " || text.origin", 22, "texts that are automated"),
        new Mistake(LAW, "of: text", "of: media", 22, "posts without such media"),
        new Mistake(LAW, "of: text", "of: post", 22, "of a whole post one statement is made"),
        new Mistake(
            LAW, "of: text", "of: text\n      kinds: [image]", 22, "kinds go with of: media"),
        new Mistake(LAW, told + "label", asked + "hold", 10, "the field label goes with"),
        new Mistake(
            "house/wording.yaml", "", second.replace("&", "{short: a, full: b}"), 2, "too"));
  }

  private static Stream<Mistake> lists() {
    return Stream.of(
        new Mistake(
            HOUSE,
            "- rude",
            "- vile\n  - mean",
            9,
            "the word lists house/words/fr/vile.txt, house/words/en/vile.txt, house/words/fr/mean.txt,"
                + " house/words/en/mean.txt are missing; write them, or leave the list out"),
        new Mistake(HOUSE, "list: rude", "list: vile", 20, "unknown word vile; known are rude"),
        new Mistake(LIST, "darn*", "bother", 3, "bother is there twice"),
        new Mistake(LIST, "darn*", "da*", 3, "da* has too few letters"),
        new Mistake(LIST, "bother\ndarn*\n", "", 1, "there is no entry in it"));
  }

  @Test
  void packsThatAreRightComeIntoForce() {
    assertThat(LoadPacks.from(SamplePacks.right()).rules())
        .extracting(Rule::id)
        .containsExactly("ai-text", "rude-words", "numbers");
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsToldWithFileLineAndReason(Mistake mistake) {
    var packs = SamplePacks.right().spoilt(mistake.file(), mistake.words(), mistake.others());

    // what a rule wants and no wording says is to be mended where the rule is: a line below 0
    var file = mistake.line() < 0 ? LAW : mistake.file();
    assertThatThrownBy(() -> LoadPacks.from(packs))
        .isInstanceOf(BadPack.class)
        .hasMessageStartingWith(file + ", line " + Math.abs(mistake.line()) + ": ")
        .hasMessageContaining(mistake.reason())
        .asInstanceOf(InstanceOfAssertFactories.throwable(BadPack.class))
        .satisfies(bad -> assertThat(bad.cure()).as("how to mend it").isNotBlank());
  }

  @Test
  void oneWordListThatIsMissingIsNamedAlone() {
    assertThatThrownBy(() -> LoadPacks.from(SamplePacks.right().without(LIST)))
        .hasMessage(
            "house/pack.yaml, line 9: the word list house/words/en/rude.txt is missing; write it, or leave the list out");
  }

  @ParameterizedTest
  @MethodSource("everyFile")
  void aFileThatIsMissingOrEmptyIsToldWithFileAndLine(String file) {
    assertBad(SamplePacks.right().without(file), file);
    assertBad(SamplePacks.right().with(file, ""), file);
  }

  /** Whatever is lost of a file: it still is a pack, or a place and a reason are told. */
  @ParameterizedTest
  @MethodSource("everyFile")
  void noLossOfALineIsToldWithoutItsPlace(String file) {
    var lines = SamplePacks.right().text(file).lines().toList();
    IntStream.range(0, lines.size())
        .mapToObj(cut ->
            String.join("\n", lines.subList(0, cut))
                + "\n"
                + String.join("\n", lines.subList(cut + 1, lines.size())))
        .forEach(text -> rightOrTold(SamplePacks.right().with(file, text)));
    IntStream.range(0, lines.size())
        .mapToObj(end -> String.join("\n", lines.subList(0, end)))
        .forEach(text -> rightOrTold(SamplePacks.right().with(file, text)));
  }

  static Stream<String> everyFile() {
    return SamplePacks.right().files().keySet().stream().sorted();
  }

  private static void assertBad(PackFiles packs, String about) {
    assertThatThrownBy(() -> LoadPacks.from(packs))
        .as(about)
        .isInstanceOf(BadPack.class)
        .hasMessageMatching("(?s)[a-z/]+\\.(yaml|txt), line [1-9]\\d*: .+");
  }

  private static void rightOrTold(PackFiles packs) {
    try {
      LoadPacks.from(packs);
    } catch (BadPack e) {
      assertThat(e).hasMessageMatching("(?s)[a-z/]+\\.(yaml|txt), line [1-9]\\d*: .+");
    }
  }
}
