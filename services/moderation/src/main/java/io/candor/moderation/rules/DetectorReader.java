package io.candor.moderation.rules;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.folding.Lexicon;
import io.candor.moderation.detecting.grounding.ToldUnsupported;
import io.candor.moderation.detecting.grounding.Unsupported;
import io.candor.moderation.detecting.personal.BirthDates;
import io.candor.moderation.detecting.personal.Cards;
import io.candor.moderation.detecting.personal.Emails;
import io.candor.moderation.detecting.personal.Ibans;
import io.candor.moderation.detecting.personal.IpAddresses;
import io.candor.moderation.detecting.personal.NationalIds;
import io.candor.moderation.detecting.personal.NotOwn;
import io.candor.moderation.detecting.personal.PhoneNumbers;
import io.candor.moderation.detecting.personal.State;
import io.candor.moderation.detecting.personal.StreetAddresses;
import io.candor.moderation.detecting.shape.BlankRun;
import io.candor.moderation.detecting.shape.Capitals;
import io.candor.moderation.detecting.shape.Longer;
import io.candor.moderation.detecting.shape.OtherLanguage;
import io.candor.moderation.detecting.shape.Overlong;
import io.candor.moderation.detecting.shape.Repeats;
import io.candor.moderation.detecting.shape.StackedMarks;
import io.candor.moderation.detecting.shape.StrangeLanguage;
import io.candor.moderation.detecting.shape.Unclean;
import io.candor.moderation.detecting.words.BannedWords;
import io.candor.text.CountingUnit;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes what a rule looks for. */
final class DetectorReader {

  private static final Set<String> UNITS =
      Arrays.stream(CountingUnit.values())
          .map(CountingUnit::wireName)
          .collect(Collectors.toUnmodifiableSet());

  private final WordLists lists;
  private final Lexicon lexicon;
  private final WordDetectors words;
  private final LearntReader learnt;

  DetectorReader(WordLists lists, LearntReader learnt) {
    this.lists = lists;
    this.learnt = learnt;
    this.words = new WordDetectors(lists);
    this.lexicon = lists.lexicon();
  }

  /** The detector that a field describes; its kind says which. */
  Detector read(Field field) {
    var kind = field.get("kind");
    return switch (kind.text()) {
      case "words" -> words.listed(field);
      case "pairs" -> words.pairs(field);
      case "composition" -> words.composition(field);
      case "learnt" -> learnt.head(field.only("kind", "groups", "silent", "quoted", "joined"));
      case "learnt-silent" -> learnt.notAsked(field.only("kind"));
      case "pattern" -> WordDetectors.pattern(field.only("kind", "pattern", "needs"));
      case "blank-run" -> blankRun(field.only("kind", "most", "width"));
      case "stacked-marks" ->
          new StackedMarks(field.only("kind", "most").get("most").number(1, 30));
      case "other-language" -> otherLanguage(field.only("kind", "little", "words", "margin"));
      case "longer" -> longer(field.only("kind", "most", "unit"));
      case "repeats" -> repeats(field.only("kind", "of", "most"));
      case "capitals" -> capitals(field.only("kind", "share", "letters"));
      case "national-id" -> new NationalIds(field.only("kind", "of").get("of").oneOf(State.class));
      case "strange-language" ->
          new StrangeLanguage(lexicon, lists.named(field.only("kind", "little").get("little")));
      default -> {
        var plain = plain(kind);
        field.only("kind");
        yield plain;
      }
    };
  }

  /** Those that need no more than their name. */
  private static Detector plain(Field kind) {
    return switch (kind.text()) {
      case "email" -> new NotOwn(new Emails());
      case "phone" -> new NotOwn(new PhoneNumbers());
      case "iban" -> new Ibans();
      case "card" -> new Cards();
      case "ip-address" -> new IpAddresses();
      case "street-address" -> new StreetAddresses();
      case "birth-date" -> new BirthDates();
      case "banned-words" -> new BannedWords();
      case "figures" -> new Unsupported(Unsupported.What.FIGURES);
      case "dates" -> new Unsupported(Unsupported.What.DATES);
      case "names" -> new Unsupported(Unsupported.What.NAMES);
      case "quotations" -> new Unsupported(Unsupported.What.QUOTATIONS);
      case "told-unsupported" -> new ToldUnsupported();
      case "overlong" -> new Overlong();
      case "unclean" -> new Unclean();
      default ->
          throw kind.bad(
              "unknown detector "
                  + kind.text()
                  + "; known are banned-words, birth-date, blank-run, capitals, card, composition,"
                  + " dates, email, figures, iban, ip-address, learnt, learnt-silent, longer, names, national-id,"
                  + " other-language, overlong, pairs, pattern, phone, quotations, repeats, stacked-marks,"
                  + " strange-language, street-address, told-unsupported, unclean, words");
    };
  }

  private static Detector longer(Field field) {
    var unit = field.get("unit").oneOf(UNITS);
    return new Longer(field.get("most").number(1, 1_000_000), CountingUnit.named(unit));
  }

  private static Detector repeats(Field field) {
    var of = field.get("of").oneOf(Repeats.Of.class);
    return new Repeats(of, field.get("most").number(1, 50));
  }

  private static Detector capitals(Field field) {
    return new Capitals(field.get("share").number(1, 100), field.get("letters").number(1, 1000));
  }

  private static Detector blankRun(Field field) {
    return new BlankRun(field.get("most").number(1, 100), field.get("width").number(10, 1000));
  }

  private Detector otherLanguage(Field field) {
    var clear =
        new OtherLanguage.Clear(
            lists.named(field.get("little")),
            field.get("words").number(1, 100),
            field.get("margin").number(2, 20));
    return new OtherLanguage(lexicon, clear);
  }
}
