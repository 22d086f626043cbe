package io.candor.moderation.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** Reads from when and until when a rule is in force: whole days of a zone. */
final class ValidityReader {

  private ValidityReader() {}

  static Validity read(Field field, ZoneId zone) {
    field.only("from", "to");
    var from = field.find("from").map(day -> start(day, zone)).orElse(Instant.MIN);
    var to = field.find("to").map(day -> start(day, zone)).orElse(Instant.MAX);
    if (!from.isBefore(to)) {
      throw field.bad("the rule ends before it begins; give a to after from");
    }
    return new Validity(from, to);
  }

  private static Instant start(Field day, ZoneId zone) {
    try {
      return LocalDate.parse(day.text()).atStartOfDay(zone).toInstant();
    } catch (DateTimeParseException e) {
      throw day.bad(day.text() + " is no date; write 2026-08-02");
    }
  }
}
