package io.candor.moderation.rules;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.folding.Lexicon;
import io.candor.moderation.detecting.words.Composition;
import io.candor.moderation.detecting.words.Denials;
import io.candor.moderation.detecting.words.Excuses;
import io.candor.moderation.detecting.words.ListedWords;
import io.candor.moderation.detecting.words.Pairs;
import io.candor.moderation.detecting.words.PatternOf;
import io.candor.moderation.detecting.words.ReadIn;
import io.candor.moderation.detecting.words.Targets;
import io.candor.moderation.detecting.words.Way;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Makes what looks for words. */
final class WordDetectors {

  private final WordLists lists;
  private final Lexicon lexicon;

  WordDetectors(WordLists lists) {
    this.lists = lists;
    this.lexicon = lists.lexicon();
  }

  Detector listed(Field field) {
    field.only(names("list", "little"));
    var readIn = new ReadIn(lexicon, list(field, "little"));
    return new ListedWords(lexicon, lists.named(field.get("list")), readIn, excuses(field));
  }

  Detector pairs(Field field) {
    field.only(names("subject", "predicate", "negation", "within"));
    var pair =
        new Pairs.PairOf(
            lists.named(field.get("subject")),
            lists.named(field.get("predicate")),
            list(field, "negation"),
            field.get("within").number(0, 20));
    return new Pairs(lexicon, pair, excuses(field));
  }

  private static boolean flag(Field field) {
    return field.oneOf(Set.of("true", "false")).equals("true");
  }

  private Excuses excuses(Field field) {
    return new Excuses(
        lexicon,
        new Excuses.Scopes(
            list(field, "counter"),
            list(field, "condemned"),
            list(field, "concession"),
            list(field, "reclaimed"),
            list(field, "without"),
            list(field, "otherwise")));
  }

  /** The fields of a detector of words: its own, and those of scopes. */
  private static String[] names(String... own) {
    return Stream.concat(
            Stream.of(
                "kind", "counter", "condemned", "concession", "reclaimed", "without", "otherwise"),
            Stream.of(own))
        .toArray(String[]::new);
  }

  Detector composition(Field field) {
    field.only(names("targets", "pronouns", "unmeant", "ways", "negation", "little", "slips"));
    var targets =
        new Targets(
            lexicon,
            lists.named(field.get("targets")),
            list(field, "pronouns"),
            list(field, "unmeant"),
            field.find("slips").map(WordDetectors::flag).orElse(true));
    var ways = field.get("ways").items().stream().map(this::way).toList();
    return new Composition(
        targets,
        ways,
        new Denials(targets, list(field, "negation")),
        excuses(field),
        new ReadIn(lexicon, list(field, "little")));
  }

  private Way way(Field field) {
    field.only("list", "side", "within", "denied", "link", "linked");
    return new Way(
        lists.named(field.get("list")),
        field.get("side").oneOf(Way.Side.class),
        field.find("within").map(within -> within.number(0, 20)).orElse(0),
        field.find("denied").map(WordDetectors::flag).orElse(false),
        list(field, "link"),
        field.find("linked").map(linked -> linked.number(0, 20)).orElse(0));
  }

  private String list(Field field, String name) {
    return field.find(name).map(lists::named).orElse("");
  }

  static Detector pattern(Field field) {
    var pattern = field.get("pattern");
    var needs = field.find("needs");
    needs.ifPresent(list -> {
      if (!list.texts().stream().allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)))) {
        throw list.bad("needs has capitals; write it in lower case");
      }
    });
    try {
      return new PatternOf(pattern.text(), needs.map(Field::texts).orElse(List.of()));
    } catch (IllegalArgumentException e) {
      throw pattern.bad(
          "this is no pattern: " + e.getMessage() + "; write it in RE2 syntax, and shorter");
    }
  }
}
