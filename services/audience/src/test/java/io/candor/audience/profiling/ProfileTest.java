package io.candor.audience.profiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {

  private static final Prior FRANCE = new Prior("FR", "a", "1 %", "b", "low");
  private static final Prior SPAIN = new Prior("ES", "a", "2 %", "b", "low");
  private static final Prior ALL = new Prior("*", "c", "3 %", "d", "high");

  @ParameterizedTest
  @CsvSource({
    "18-24, warm",
    "25-34, warm",
    "18-24 25-34, warm",
    "25-35, plain",
    "18-99, plain",
    "18+, plain",
    "65+, plain",
    "18-24 65+, plain",
    "'', plain"
  })
  void theToneIsWarmWhereAllAreYoung(String bands, String tone) {
    var ages = bands.isEmpty() ? List.<String>of() : List.of(bands.split(" "));

    assertThat(Profile.of(audience(List.of("FR"), ages), List.of()).tone()).isEqualTo(tone);
  }

  @Test
  void theEvidenceIsOfItsCountriesAndOfEverybody() {
    var priors = List.of(FRANCE, SPAIN, ALL);

    assertThat(Profile.of(audience(List.of("FR"), List.of()), priors).evidence())
        .containsExactly(FRANCE, ALL);
    assertThat(Profile.of(audience(List.of("ES", "FR"), List.of()), priors).evidence())
        .containsExactly(FRANCE, SPAIN, ALL);
    assertThat(Profile.of(audience(List.of("IT"), List.of()), priors).evidence())
        .containsExactly(ALL);
  }

  @Test
  void theLabelSaysMoreWhereACountryIsKnown() {
    var french = audience(List.of("FR"), List.of());

    assertThat(Profile.of(french, List.of(FRANCE, ALL)).labelDetail()).isEqualTo("full");
    assertThat(Profile.of(french, List.of(SPAIN, ALL)).labelDetail()).isEqualTo("short");
  }

  @ParameterizedTest
  @CsvSource({"18-24, 18, 24", "0-0, 0, 0", "65+, 65, 120", "120+, 120, 120"})
  void anAgeBandHasTwoEnds(String text, int from, int to) {
    assertThat(AgeBand.of(text)).contains(new AgeBand(from, to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "18", "18-", "-24", "24-18", "18-121", "121+", "18–24", "a-b", "1800+"})
  void whatIsNoAgeBandIsNone(String text) {
    assertThat(AgeBand.of(text)).isEmpty();
  }

  private static Audience audience(List<String> countries, List<String> ages) {
    return new Audience("a", countries, List.of("fr"), ages, List.of());
  }
}
