package io.candor.audience.profiling.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.audience.profiling.Prior;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The measurements that ship with the service: what was published, no more. */
class PriorsTest {

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private final List<Prior> priors = new Priors().all();

  @Test
  void eachIsOfACountryOrOfEverybodyAndSaysItsSourceAndHowSureItIs() {
    assertThat(priors)
        .isNotEmpty()
        .allSatisfy(prior -> {
          assertThat(prior.segment().equals("*") || COUNTRIES.contains(prior.segment()))
              .as(prior.segment())
              .isTrue();
          assertThat(prior.measure()).isNotBlank();
          assertThat(prior.value()).isNotBlank();
          assertThat(prior.source()).isNotBlank();
          assertThat(prior.confidence()).isIn("high", "medium", "low");
        });
  }

  @Test
  void noneIsThereTwice() {
    assertThat(priors.stream().map(prior -> prior.segment() + prior.measure()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "IN, Digital News Report 2025, 44 %",
    "US, Digital News Report 2025, 19 %",
    "GB, Digital News Report 2025, 11 %",
    "BE, Digital News Report 2025, 10 %",
    "FI, Digital News Report 2025, 10 %",
    "KR, Pew, 16 %",
    "US, Pew, 76 %",
    "TH, Ipsos 2023, 80 % / 57 %",
    "JP, Ipsos 2023, 51 % / 23 %",
    "FR, Ipsos 2023, 36 % / 52 %",
    "DE, Ipsos 2023, 43 % / 46 %",
    "SE, Ipsos 2023, 32 % / 53 %"
  })
  void figuresAreThosePublished(String country, String survey, String value) {
    assertThat(priors)
        .filteredOn(prior -> prior.segment().equals(country) && prior.measure().contains(survey))
        .singleElement()
        .extracting(Prior::value)
        .isEqualTo(value);
  }

  @Test
  void figuresThatOnlyARepostTellsAreNotTakenForSure() {
    assertThat(priors)
        .filteredOn(prior -> prior.source().contains("reposted"))
        .isNotEmpty()
        .allSatisfy(prior -> assertThat(prior.confidence()).isEqualTo("low"));
  }
}
