package io.candor.generation.scheduling.adapter;

import io.candor.contracts.Window;
import io.candor.generation.scheduling.Schedule;
import io.candor.generation.scheduling.SchedulingConfig;
import io.candor.rest.ProblemException;
import io.candor.rest.Problems;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as it is sent.
 *
 * @param at {@code now}, or local time without offset
 * @param zone IANA zone of local times
 * @param until the latest instant, or local time in the zone
 */
@Schema(
    name = "Schedule",
    examples =
        "{\"at\":\"2027-03-20T10:00:00\",\"zone\":\"Europe/Paris\",\"until\":\"2027-03-20T18:00:00\"}")
public record ScheduleBody(@Nullable String at, @Nullable String zone, @Nullable String until) {

  private static final String EXAMPLE = "Give local time like 2027-03-20T10:00:00, or now.";

  /** What it says; nothing said is now. */
  public Schedule checked() {
    var place = zone == null ? null : zone(zone);
    return new Schedule(start(place), place, until == null ? null : until(until, place));
  }

  /** The window of a schedule, or the problem with it. */
  public static Window window(Schedule schedule, Instant now, SchedulingConfig config) {
    return switch (schedule.at(now, config)) {
      case Schedule.Outcome.Possible(var window) -> window;
      case Schedule.Outcome.NoSuchTime _ ->
          throw refused(
              "schedule-no-such-time",
              "This local time does not exist: clocks go forward over it.",
              "Give a time before or after the change of clocks.");
      case Schedule.Outcome.Past _ ->
          throw refused("schedule-past", "This time is over.", "Give a time to come, or now.");
      case Schedule.Outcome.TooFar _ ->
          throw refused(
              "schedule-too-far",
              "This time is too far ahead.",
              "Give one within " + config.longestAhead().toDays() + " days.");
      case Schedule.Outcome.EndsBefore _ ->
          throw Problems.unprocessable(
              "schedule-ends-before",
              "It ends before it begins",
              "schedule.until",
              "It is not after schedule.at.",
              "Give a later time, or none.");
    };
  }

  private @Nullable LocalDateTime start(@Nullable ZoneId place) {
    if (at == null || at.equals("now")) {
      return null;
    }
    var local = local("schedule.at", at);
    if (place == null) {
      throw Problems.invalid(
          "schedule.zone",
          "A local time without a zone says nothing.",
          "Give its IANA zone, like Europe/Paris.");
    }
    return local;
  }

  private static LocalDateTime local(String field, String text) {
    try {
      return LocalDateTime.parse(requireUsualYear(field, text));
    } catch (DateTimeParseException e) {
      throw Problems.invalid(field, "It is no local time without offset.", EXAMPLE);
    }
  }

  /** RFC 3339 has years of four digits; ISO 8601 signs longer ones, which the database has not. */
  private static String requireUsualYear(String field, String text) {
    if (text.startsWith("+") || text.startsWith("-")) {
      throw Problems.invalid(field, "Its year has not four digits.", EXAMPLE);
    }
    return text;
  }

  private static ZoneId zone(String zone) {
    try {
      var id = ZoneId.of(zone);
      if (ZoneId.getAvailableZoneIds().contains(id.getId())) {
        return id;
      }
    } catch (DateTimeException e) {
      throw noZone();
    }
    throw noZone();
  }

  private static ProblemException noZone() {
    return Problems.invalid(
        "schedule.zone", "It is no IANA zone.", "Give a name like Europe/Paris.");
  }

  private static Instant until(String until, @Nullable ZoneId place) {
    try {
      return OffsetDateTime.parse(requireUsualYear("schedule.until", until)).toInstant();
    } catch (DateTimeParseException e) {
      if (place == null) {
        throw Problems.invalid(
            "schedule.until", "It is no instant.", "Give one like 2027-03-20T18:00:00Z.");
      }
      return local("schedule.until", until).atZone(place).toInstant();
    }
  }

  private static ProblemException refused(String slug, String detail, String fix) {
    return Problems.unprocessable(slug, "The schedule is not possible", "schedule.at", detail, fix);
  }
}
