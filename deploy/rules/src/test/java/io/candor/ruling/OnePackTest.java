package io.candor.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of one pack, somebody's own, is enough: the packs that ship are put around it. */
class OnePackTest {

  private static final String TEXT = "Our detox tea is back.";

  @TempDir private Path folder;
  private Path own;

  @BeforeEach
  void copy() throws IOException {
    own = Ran.copy(Ran.EXAMPLE, folder.resolve("own-teas"));
  }

  @Test
  void itsOwnCasesAreRunAndNoOthers() {
    var ran = Ran.of("test", own.toString());

    assertThat(ran.exit()).as(ran.output() + ran.complaint()).isZero();
    assertThat(ran.output())
        .containsPattern("(?m)^own-teas +1 +3 +4 +0 +0  de 1 en 3 fr 3$")
        .doesNotContain("eu-ai-act", "\nall ");
  }

  @Test
  void aCaseThatIsDueBeforeItsRuleBeginsSaysSo() throws IOException {
    Ran.edit(own.resolve("pack.yaml"), "{from: 2026-10-01}", "{from: 2027-01-01, to: 2028-01-01}");

    var ran = Ran.of("test", own.toString());

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.output())
        .contains("own-teas/cases/detox.yaml, line 2: the rule does not find it")
        .contains(
            "due 2026-11-25T10:00:00Z, for an hour; the rule is in force from the day 2027-01-01 on,"
                + " until the day 2028-01-01 begins (Europe/Paris): give the case a due in that time");
  }

  @Test
  void aCaseThatGivesItsDueIsShownBesideTheDatesOfItsRule() throws IOException {
    // in Paris it is October an hour and a half later
    Ran.edit(own.resolve("cases/detox.yaml"), "2026-09-30T10:00:00Z", "2026-09-30T21:30:00Z");

    var ran = Ran.of("test", own.toString());

    assertThat(ran.output())
        .contains("the rule does not spare it")
        .contains(
            "due 2026-09-30T21:30:00Z, for an hour; the rule is in force from the day 2026-10-01 on (Europe/Paris)\n");
  }

  @Test
  void aCaseThatFailsForAnotherReasonSaysNothingOfDates() throws IOException {
    // Given
    Ran.edit(own.resolve("cases/detox.yaml"), "Un détour", "Une détox");
    Ran.edit(own.resolve("cases/detox.yaml"), "Notre thé détox du matin.\"}", "Bonjour.\"}");

    // When
    var ran = Ran.of("test", own.toString());

    // Then
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.output())
        .contains("does not find it", "does not spare it")
        .doesNotContain("in force");
  }

  @Test
  void aPackThatIsNotNamedLikeItsFolderIsToldSo() throws IOException {
    Ran.edit(own.resolve("pack.yaml"), "id: own-teas ", "id: own-tea ");

    var ran = Ran.of("test", own.toString());

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.complaint()).contains("own-teas/pack.yaml, line 1: the pack in folder own-teas");
  }

  @Test
  void oneInPlaceOfOneThatShipsIsReadInItsPlace() throws IOException {
    var brand = Ran.copy(Ran.SHIPPED.resolve("brand"), folder.resolve("brand"));
    Ran.edit(brand.resolve("pack.yaml"), "outcome: return", "outcome: refuse");

    assertThat(Ran.of("test", brand.toString()).output()).containsPattern("(?m)^brand +2 ");
  }

  @Test
  void diffOfOneFolderComparesItWithThePacksThatShip() throws IOException {
    var posts =
        Files.writeString(
            folder.resolve("posts.jsonl"),
            "{\"text\": \"" + TEXT + "\", \"language\": \"en\", \"countries\": [\"IE\"]}\n");

    var with = Ran.of("diff", own.toString(), "--against", posts.toString());
    var same = Ran.of("diff", own.toString(), own.toString(), "--against", posts.toString());

    assertThat(with.exit()).isEqualTo(1);
    assertThat(with.output())
        .contains("  as shipped: cleared", "  " + own + ": held (detox)", "1 of 1 are decided");
    assertThat(same.exit()).isZero();
  }

  @Test
  void aFolderThatIsNeitherIsToldWhatItCouldBe() {
    var ran = Ran.of("test", folder.toString());

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.complaint())
        .contains(folder + " is no folder of rule packs", "no packs.yaml", "no pack.yaml");
  }
}
