package io.candor.moderation.rules;

import io.candor.moderation.conditions.BadCondition;
import io.candor.moderation.conditions.Condition;
import io.candor.moderation.detecting.Detector;
import io.candor.moderation.judging.Severity;
import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one rule of a pack. */
final class RuleReader {

  private static final Set<String> SEVERITIES = Set.of("info", "low", "medium", "high", "critical");

  /** How sure we are of the source: high, medium, low, not confirmed. */
  private static final Set<String> CONFIDENCE = Set.of("H", "M", "L", "NC");

  private static final String ALWAYS = "true";
  private static final Set<String> ROLES =
      Set.of("provider", "deployer", "platform", "advertiser", "influencer", "publisher");
  private static final String[] FIELDS = {
    "id",
    "title",
    "citation",
    "effective",
    "role",
    "duty",
    "category",
    "severity",
    "outcome",
    "condition",
    "label",
    "detect",
    "exemptions",
    "message",
    "fix",
    "note",
    "confidence"
  };
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final String pack;
  private final String version;
  private final Dates dates;
  private final Catalogue catalogue;
  private final DetectorReader detectors;

  RuleReader(
      String pack, String version, Dates dates, Catalogue catalogue, DetectorReader detectors) {
    this.pack = pack;
    this.version = version;
    this.dates = dates;
    this.catalogue = catalogue;
    this.detectors = detectors;
  }

  Rule read(Field rule) {
    known(rule);
    var effect = rule.get("outcome").oneOf(Effect.class);
    Duties.check(rule, effect);
    var condition = condition(rule);
    return new Rule(
        id(rule.get("id")),
        pack,
        version,
        citation(rule),
        dates.of(rule),
        rule.get("category").text(),
        severity(rule, effect),
        effect,
        !rule.find("confidence").map(field -> field.oneOf(CONFIDENCE)).orElse("H").equals("NC"),
        condition,
        label(rule, effect, condition),
        detector(rule, effect),
        TextsReader.read(rule.get("message"), catalogue.messages()),
        TextsReader.read(rule.get("fix"), catalogue.messages()),
        rule);
  }

  /**
   * When rules of a pack are in force.
   *
   * @param zone where their days begin
   * @param usual of rules that do not say it
   */
  record Dates(ZoneId zone, Optional<Field> usual) {

    Validity of(Field rule) {
      return ValidityReader.read(
          rule.find("effective").or(() -> usual).orElseGet(() -> rule.get("effective")), zone);
    }
  }

  /** What only stands in the record is information, and nothing else is. */
  private static String severity(Field rule, Effect effect) {
    var severity = rule.get("severity").oneOf(SEVERITIES);
    if (severity.equals(Severity.INFORMATION) != (effect == Effect.RECORD)) {
      throw rule.get("severity")
          .bad(
              "severity and outcome do not fit; severity: info goes with outcome: record, and only with it");
    }
    return severity;
  }

  /** What is said to people, and is not judged by. */
  private void known(Field rule) {
    rule.only(FIELDS);
    TextsReader.read(rule.get("title"), catalogue.messages());
    rule.get("role").oneOf(ROLES);
    rule.find("exemptions").ifPresent(RuleReader::exemptions);
  }

  private static String id(Field field) {
    if (!ID.matcher(field.text()).matches()) {
      throw field.bad(field.text() + " is no id; use lower case, digits and hyphens");
    }
    return field.text();
  }

  private static Citation citation(Field rule) {
    var citation = rule.get("citation").only("text", "url", "read");
    var url = citation.get("url");
    if (!url.text().matches("(https?://|urn:candor:)\\S+") || !parses(url.text())) {
      throw url.bad("a citation needs an address; write https://… or urn:candor:…");
    }
    return new Citation(citation.get("text").text(), url.text());
  }

  private static boolean parses(String url) {
    try {
      return URI.create(url).isAbsolute();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Exemptions are said to people; none is applied by machine, since each needs evidence. */
  private static void exemptions(Field list) {
    list.items()
        .forEach(item -> {
          item.only("id", "text", "evidence");
          id(item.get("id"));
          item.get("text");
          if (item.get("evidence").texts().isEmpty()) {
            throw item.bad("an exemption says what evidence it needs; name some");
          }
        });
  }

  private Condition condition(Field rule) {
    var field = rule.find("condition");
    try {
      return catalogue.conditions().read(field.map(Field::text).orElse(ALWAYS));
    } catch (BadCondition e) {
      throw field.orElse(rule).bad(String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable LabelDuty label(Field rule, Effect effect, Condition condition) {
    var label = rule.find("label");
    if (label.isPresent() != (effect == Effect.LABEL)) {
      throw rule.bad(
          "label and outcome do not fit; the field label goes with outcome: label, and only with it");
    }
    var duty = label.map(LabelReader::read);
    label.ifPresent(field -> duty.ifPresent(read -> LabelCover.check(read, condition, field)));
    return duty.orElse(null);
  }

  private @Nullable Detector detector(Field rule, Effect effect) {
    var detect = rule.find("detect");
    if (effect == Effect.LABEL && detect.isPresent()) {
      throw rule.bad("a label is owed by its conditions alone; leave detect out");
    }
    return detect.map(detectors::read).orElse(null);
  }
}
