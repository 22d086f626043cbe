package io.candor.moderation.recording;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Finding;
import io.candor.moderation.advising.Harm;
import io.candor.moderation.rules.Rule;
import io.candor.moderation.rules.ShippedPacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroundTest {

  /** Those of the statements of reasons, second version, without its prefix. */
  private static final Set<String> DATABASE =
      Set.of(
          "ANIMAL_WELFARE",
          "CONSUMER_INFORMATION",
          "CYBER_VIOLENCE",
          "CYBER_VIOLENCE_AGAINST_WOMEN",
          "DATA_PROTECTION_AND_PRIVACY_VIOLATIONS",
          "ILLEGAL_OR_HARMFUL_SPEECH",
          "INTELLECTUAL_PROPERTY_INFRINGEMENTS",
          "NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS",
          "NOT_SPECIFIED_NOTICE",
          "OTHER_VIOLATION_TC",
          "PROTECTION_OF_MINORS",
          "RISK_FOR_PUBLIC_SECURITY",
          "SCAMS_AND_FRAUD",
          "SELF_HARM",
          "UNSAFE_AND_PROHIBITED_PRODUCTS",
          "VIOLENCE");

  @Test
  void everyGroundHasACategoryOfTheDatabase() {
    assertThat(Ground.values())
        .extracting(ground -> ground.refusal().category().replace("STATEMENT_CATEGORY_", ""))
        .isSubsetOf(DATABASE);
  }

  @Test
  void everyCategoryOfTheShippedRulesHasAGround() {
    var categories = ShippedPacks.rules().rules().stream().map(Rule::category).distinct().toList();

    assertThat(categories).allMatch(category -> Ground.ofRules(category).isPresent());
  }

  @Test
  void theGroundIsThatOfTheGravestFindingThatDecides() {
    var found =
        List.of(
            finding("security", "info"),
            finding("brand", "medium"),
            finding("sexual/minors", "critical"),
            finding("hate", "high"));

    assertThat(Ground.of(found)).isEqualTo(Ground.MINORS);
    assertThat(Ground.of(found.subList(0, 2))).isEqualTo(Ground.OFF_BRAND);
    assertThat(Ground.of(found.subList(0, 1))).isEqualTo(Ground.OTHER);
  }

  @Test
  void aSubcategoryHasTheGroundOfItsCategory() {
    assertThat(Ground.ofRules("hate/threatening")).contains(Ground.HATE);
    assertThat(Ground.ofRules("never heard of")).isEmpty();
  }

  @Test
  void theDocumentationListsThemAll() throws IOException {
    var page = Files.readString(Path.of("../../docs/reasons.md"));

    assertThat(Arrays.stream(Ground.values()).map(Ground::refusal))
        .allSatisfy(refusal ->
            assertThat(page)
                .contains("| `" + refusal.ground() + "` | `" + refusal.category() + "` |"));
  }

  @Test
  void theDocumentationTellsTheGroundOfEachHarm() throws IOException {
    var page = Files.readString(Path.of("../../docs/reasons.md"));

    assertThat(Harm.CATEGORIES)
        .allSatisfy(harm -> {
          var ground = Ground.ofRules(harm).orElseThrow().refusal().ground();
          assertThat(page).containsPattern("\\| `" + harm + "` \\| [^|]+ \\| `" + ground + "` \\|");
        });
  }

  private static Finding finding(String category, String severity) {
    return new Finding("rule", "pack", "1.0.0", category, severity, null, "m", null, null);
  }
}
