package io.candor.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sets that whoever writes rules never reads, and what is told of them. */
class BlindTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"en,250", "fr,250", "de,120", "es,120", "it,120", "nl,120", "pt,120"})
  void halfOfEachSetIsHatefulAndEveryFunctionalityIsInIt(String language, int size) {
    var all = BlindCase.of(language);

    assertThat(all).hasSize(size).doesNotHaveDuplicates();
    assertThat(all.stream().filter(one -> one.sample().harmful()).count())
        .isCloseTo(size / 2, within(size / 20L));
    assertThat(functionalities(all)).isEqualTo(functionalities(BlindCase.of("en")));
    assertThat(Sets.lines("blind-posts-" + language)).hasSize(80).doesNotHaveDuplicates();
  }

  @Test
  void figuresAreToldByLanguageAndFunctionalityButNoCase() {
    var output = Ran.well("bench", "--blind");

    assertThat(output)
        .containsPattern(
            "blind, hate +en +250 +\\S+ % +\\S+ % +\\S+ %  posts wrongly stopped \\d+ of 80, look-alikes \\d+ of 60")
        .containsPattern("rules alone +en +250 +\\S+ % +\\S+ % +\\S+ %\\n")
        .containsPattern("blind, hate +nl +120 +\\S+ % +\\S+ % +\\S+ %  posts wrongly stopped")
        .containsPattern("blind, decided rightly of all +en +fr +de ")
        .containsPattern("derog_dehum_h +\\d/8 +\\d/8 +\\d/4 ")
        .doesNotContain("HateCheck");
    assertThat(texts()).noneMatch(output::contains);
  }

  @Test
  void aLanguageThatPacksDoNotScreenIsSaidToBeSoAndNotCounted() throws IOException {
    Ran.copy(Ran.SHIPPED, folder);
    var packs = folder.resolve("packs.yaml");
    Files.writeString(
        packs, Files.readString(packs).replaceFirst("(?m)^languages: .*", "languages: [fr, en]"));

    var output = Ran.well("bench", "--blind", "--packs", folder.toString());

    assertThat(output)
        .containsPattern("blind, hate +fr +250 ")
        .containsPattern("blind, hate +nl +not screened\\n")
        .containsPattern("blind, decided rightly of all +en +fr\\n")
        .containsPattern("derog_dehum_h +\\d/8 +\\d/8\\n");
  }

  private static Map<String, Boolean> functionalities(List<BlindCase> all) {
    return all.stream()
        .collect(
            Collectors.toMap(
                BlindCase::functionality, one -> one.sample().harmful(), Boolean::logicalAnd));
  }

  private static Stream<String> texts() {
    return Stream.of("en", "fr", "de", "es", "it", "nl", "pt")
        .flatMap(language ->
            Stream.concat(
                BlindCase.of(language).stream().map(one -> one.sample().text()),
                Sets.lines("blind-posts-" + language).stream()));
  }
}
