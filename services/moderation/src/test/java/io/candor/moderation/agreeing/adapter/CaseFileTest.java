package io.candor.moderation.agreeing.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.candor.contracts.Authorship;
import io.candor.contracts.Json;
import io.candor.moderation.cases.CaseRun;
import io.candor.moderation.cases.RuleCase;
import io.candor.moderation.rules.Field;
import io.candor.moderation.rules.ShippedPacks;
import io.candor.moderation.rules.YamlFile;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseFileTest {

  private static final String RULE = "link-ip-address";
  private static final String LINK = "Le « plan » : http://203.0.113.7/plan\nÀ samedi !";
  private static final String CLEAN = "Bonjour à toutes et à tous.";
  private static final CaseRun RULES = new CaseRun(ShippedPacks.rules());

  @Test
  void whatPeopleStoppedIsToBeFoundAndWhatTheyLetOutToBeSpared() {
    var file = file(decided("refuse", LINK), decided("amend", LINK), decided("approve", CLEAN));

    assertThat(file.file()).isEqualTo("security/cases/link-ip-address.yaml");
    assertThat(file.cases()).isEqualTo(3);
    assertThat(file.gaps()).isZero();
    assertThat(texts(file, "fires")).containsExactly(LINK, LINK);
    assertThat(texts(file, "spares")).containsExactly(CLEAN);
  }

  @Test
  void whatTheRulesInForceDecideOtherwiseIsAGapInBothWays() {
    var file = file(decided("approve", LINK), decided("refuse", CLEAN));

    assertThat(file.gaps()).isEqualTo(2);
    assertThat(items(file, "spares").getFirst().get("gap").text()).contains("does not spare it");
    assertThat(items(file, "fires").getFirst().get("gap").text()).contains("does not find it");
  }

  @Test
  void theTestOfCasesHasNoObjectionToAnyOfThem() {
    var file =
        file(
            decided("approve", LINK),
            decided("approve", CLEAN),
            decided("refuse", LINK),
            decided("refuse", CLEAN));

    for (boolean fires : List.of(true, false)) {
      assertThat(items(file, fires ? "fires" : "spares"))
          .hasSize(2)
          .allSatisfy(item -> {
            var one = new RuleCase("security", RULE, fires, item);
            assertThat(one.objection(RULES.judge(one))).isEmpty();
          });
    }
  }

  @Test
  void noReviewsAreAFileThatCanBeRead() {
    assertThat(items(file(), "fires")).isEmpty();
    assertThat(items(file(), "spares")).isEmpty();
  }

  private static CaseFile file(DecidedCase... decided) {
    return CaseFile.of("security", RULE, List.of(decided), RULES);
  }

  private static List<String> texts(CaseFile file, String section) {
    return items(file, section).stream().map(item -> item.get("text").text()).toList();
  }

  private static List<Field> items(CaseFile file, String section) {
    return YamlFile.read("export.yaml", file.yaml()).only("fires", "spares").get(section).items();
  }

  private static DecidedCase decided(String decision, String text) {
    return new DecidedCase(
        UUID.randomUUID(),
        decision,
        Instant.parse("2026-11-28T10:00:00.123Z"),
        text,
        "Le plan.",
        "fr",
        "publish",
        new Authorship("trainedAlgorithmicMedia", "human_validated", null, null, null, 0),
        List.of(),
        List.of(),
        null,
        false,
        json("{\"name\": \"Demo\", \"bannedWords\": [], \"labelsAutomated\": false}"),
        json("{\"countries\": [\"FR\"], \"languages\": [\"fr\"], \"ageBands\": []}"),
        json("{\"kind\": \"feed\", \"limit\": 500, \"unit\": \"graphemes\"}"));
  }

  private static JsonNode json(String text) {
    return Json.read(text, JsonNode.class);
  }
}
