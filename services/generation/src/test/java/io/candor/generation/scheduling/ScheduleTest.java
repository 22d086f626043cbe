package io.candor.generation.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final SchedulingConfig CONFIG =
      new SchedulingConfig() {
        @Override
        public Duration wanted() {
          return Duration.ofDays(1);
        }

        @Override
        public Duration longestAhead() {
          return Duration.ofDays(400);
        }
      };

  @Test
  void nowIsWantedForADay() {
    assertThat(Schedule.NOW.at(NOW, CONFIG))
        .isEqualTo(
            new Schedule.Outcome.Possible(
                new Window(NOW, Instant.parse("2026-03-02T12:00:00Z"), null)));
  }

  @ParameterizedTest(name = "{0} in {1} is {2}")
  @CsvSource({
    "2026-03-20T10:00, Europe/Paris, 2026-03-20T09:00:00Z",
    "2026-06-20T10:00, Europe/Paris, 2026-06-20T08:00:00Z",
    "2026-10-25T02:30, Europe/Paris, 2026-10-25T00:30:00Z",
    "2026-03-01T12:00, Etc/UTC, 2026-03-01T12:00:00Z",
  })
  void aLocalTimeIsAnInstantOfItsZone(LocalDateTime at, String zone, Instant due) {
    var outcome = new Schedule(at, ZoneId.of(zone), null).at(NOW, CONFIG);

    assertThat(outcome)
        .isEqualTo(new Schedule.Outcome.Possible(new Window(due, due.plus(CONFIG.wanted()), zone)));
  }

  @ParameterizedTest(name = "{0} until {1} is {2}")
  @CsvSource({
    "2026-03-29T02:30, , NoSuchTime",
    "2026-03-01T12:59, , Past",
    "2027-04-30T10:00, , TooFar",
    "2026-03-20T10:00, 2028-01-01T00:00:00Z, TooFar",
    "2026-03-20T10:00, 2026-03-20T09:00:00Z, EndsBefore",
  })
  void whatIsNotPossibleIsSaid(LocalDateTime at, Instant until, String why) {
    var outcome = new Schedule(at, ZoneId.of("Europe/Paris"), until).at(NOW, CONFIG);

    assertThat(outcome.getClass().getSimpleName()).isEqualTo(why);
  }
}
