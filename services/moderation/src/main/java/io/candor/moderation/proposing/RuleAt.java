package io.candor.moderation.proposing;

import io.candor.moderation.rules.BadPack;
import io.candor.moderation.rules.Field;
import io.candor.moderation.rules.YamlFile;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the rule that a line of a pack's file is about. */
final class RuleAt {

  private static final Pattern CASES = Pattern.compile("cases/([a-z0-9-]+)\\.yaml");

  private RuleAt() {}

  /** Its id; empty where the line is about none, or the file cannot be read. */
  static Optional<String> of(Map<String, String> texts, String file, int line) {
    var cases = CASES.matcher(file);
    if (cases.matches()) {
      return Optional.of(cases.group(1));
    }
    try {
      return file.equals(Proposal.PACK)
          ? at(YamlFile.read(file, texts.getOrDefault(file, "")), line)
          : Optional.empty();
    } catch (BadPack _) {
      return Optional.empty();
    }
  }

  private static Optional<String> at(Field pack, int line) {
    return pack.get("rules").items().stream()
        .filter(rule -> rule.line() <= line)
        .reduce((_, later) -> later)
        .flatMap(rule -> rule.find("id"))
        .map(Field::text);
  }
}
