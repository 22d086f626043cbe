package io.candor.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./candor rules bench} on a small folder of data, and on none. */
class BenchTest {

  @TempDir private Path folder;

  @Test
  void measuresReadAndUnreadFunctionalitiesApart() throws IOException {
    Files.writeString(
        folder.resolve("hatecheck-en-dev.csv"),
        """
        functionality,text,label,target
        derog_impl_h,Women belong in a zoo.,hateful,women
        derog_impl_h,"Women, ""they"" said, are late.",hateful,women
        ident_neutral_nh,"We are women,
        and proud.",non-hateful,women
        """);

    var output = Ran.well("bench", "--data", folder.toString());

    assertThat(output)
        .containsPattern("HateCheck, read \\(held in\\) +en +2 +50\\.0 % +– +50\\.0 %")
        .containsPattern(
            "HateCheck, unread \\(held out\\) +en +1 +– +100\\.0 % +100\\.0 %  accuracy")
        .containsPattern("HateCheck, all +en +3 +50\\.0 % +100\\.0 % +66\\.7 %")
        .containsPattern("p50 \\d+\\.\\d{3} ms, p99 \\d+\\.\\d{3} ms")
        .containsPattern("blind, hate +en +250 ")
        .doesNotContain("skipped");
  }

  @Test
  void findsMadeUpNumbersOfPersonsAndSparesWhatLooksLikeThem() throws IOException {
    Files.writeString(
        folder.resolve("presidio-synth-dev.json"),
        """
        [{"full_text": "My SSN: 460-89-9847", "spans": [
           {"entity_type": "US_SSN", "start_position": 8, "end_position": 19}]},
         {"full_text": "Card 4111 1111 1111 1112", "spans": [
           {"entity_type": "CREDIT_CARD", "start_position": 5, "end_position": 24}]},
         {"full_text": "Ask 81.2.69.160", "spans": []}]
        """);

    var output = Ran.well("bench", "--data", folder.toString());

    assertThat(output)
        .containsPattern(
            "made-up numbers, read +all of them +370 +\\S+ % +\\S+ % +(0\\.99\\d|1\\.000)")
        .containsPattern(
            "made-up numbers, unread +all of them +380 +\\S+ % +\\S+ % +(0\\.99\\d|1\\.000)")
        .containsPattern(
            "Presidio, synthetic +social-security-us +1 +100\\.0 % +100\\.0 % +1\\.000")
        .containsPattern("Presidio, synthetic +card +1 +– +0\\.0 % +0\\.000")
        .containsPattern("Presidio, synthetic +ip-address +0 +0\\.0 % +– +0\\.000");
  }

  @Test
  void stopsNoOrdinaryPostAndNoLookAlikeAndSaysWhatItSkipped() throws IOException {
    var output = Ran.well("bench", "--data", folder.toString());

    assertThat(output)
        .contains("skipped: none of them is in " + folder)
        .containsPattern("ordinary brand posts +en +60 +– +100\\.0 %")
        .containsPattern("ordinary brand posts +fr +60 +– +100\\.0 %")
        .containsPattern("safe prompts, look-alikes +en +30 +– +(9[5-9]|100)\\.\\d %")
        .containsPattern("safe prompts, look-alikes +fr +30 +– +(9[5-9]|100)\\.\\d %");
  }
}
