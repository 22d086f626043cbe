package io.candor.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.candor.clearance.ClearanceVerifier.Outcome;
import io.candor.clearance.ClearanceVerifier.Outcome.Invalid;
import io.candor.clearance.ClearanceVerifier.Outcome.Valid;
import io.candor.contracts.ContractJson;
import io.candor.contracts.ReleaseContent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A clearance permits one content: whatever is changed in it, however little, is not permitted. */
class ContentChangesTest {

  private static final String JWS = Samples.cleared(Samples.content());
  private final ClearanceVerifier verifier = Samples.verifier();

  @Test
  void theContentThatWasClearedIsPermitted() throws JsonProcessingException {
    assertThat(verified(Samples.content())).isInstanceOf(Valid.class);
    assertThat(verified(read(tree()))).isInstanceOf(Valid.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/workspace              | \"other\"                                  | mismatch",
        "/draft                  | \"01934f5e-0000-7000-8000-000000000002\"   | mismatch",
        "/revision               | 4                                          | mismatch",
        "/clearanceNo            | 1                                          | mismatch",
        "/channel                | \"other\"                                  | mismatch",
        "/language               | \"en\"                                     | digest",
        "/authorship/humanShare  | 0.250001                                   | digest",
        "/authorship/prompt      | null                                       | digest",
        "/parts/0/text           | \"Bonjour à tous.\\u00a0\"                 | digest",
        "/parts/0/text           | \"Bonjour a\\u0300 tous.\"                 | digest",
        "/parts/0/text           | \"\"                                       | digest",
        "/parts/0/links          | []                                         | digest",
        "/parts/0/media          | []                                         | digest",
        "/parts                  | []                                         | digest",
        "/label                  | null                                       | digest",
        "/label/placement        | \"start\"                                  | digest",
        "/label/part             | 0                                          | digest",
        "/native                 | {}                                         | digest",
        "/native/ai              | \"false\"                                  | digest",
        "/native/more            | \"true\"                                   | digest",
        "/inReplyTo              | null                                       | digest",
        "/window/notBefore       | \"2026-11-24T08:00:00.000000001Z\"         | digest",
        "/window/until           | \"2026-11-24T09:00:01Z\"                   | digest",
        "/window/zone            | \"Europe/London\"                          | digest",
        "/window/zone            | null                                       | digest",
        "/parts/0/text           | \"\\ud800\"                                | malformed"
      })
  void aChangeIsRefusedWithItsReason(String at, String value, String reason)
      throws JsonProcessingException {
    var changed = tree();
    set(changed, JsonPointer.compile(at), ContractJson.MAPPER.readTree(value));

    assertRefused(read(changed), reason);
  }

  /** Whatever the contract has: fields to come are changed here too. */
  @ParameterizedTest
  @MethodSource("leaves")
  void everySingleValueIsCovered(JsonPointer at) throws JsonProcessingException {
    var changed = tree();
    set(changed, at, another(changed.at(at)));

    assertThat(verified(read(changed))).isInstanceOf(Invalid.class);
  }

  @Test
  void theOrderOfPartsIsCovered() throws JsonProcessingException {
    var changed = tree();
    var parts = (ArrayNode) changed.get("parts");
    parts.add(parts.remove(0));

    assertRefused(read(changed), "digest");
  }

  @Test
  void aClearanceOnceVerifiedPermitsNoOtherContentAfterwards() throws JsonProcessingException {
    assertThat(verified(Samples.content())).isInstanceOf(Valid.class);
    var changed = tree();
    set(changed, JsonPointer.compile("/label/text"), changed.get("language"));

    assertRefused(read(changed), "digest");
  }

  static List<JsonPointer> leaves() {
    List<JsonPointer> all = new ArrayList<>();
    collect(tree(), JsonPointer.empty(), all);
    assertThat(all).hasSizeGreaterThan(35);
    return all;
  }

  private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> all) {
    switch (node) {
      case ObjectNode object ->
          object
              .properties()
              .forEach(m -> collect(m.getValue(), at.appendProperty(m.getKey()), all));
      case ArrayNode array -> {
        for (int i = 0; i < array.size(); i++) {
          collect(array.get(i), at.appendIndex(i), all);
        }
      }
      default -> all.add(at);
    }
  }

  private static JsonNode another(JsonNode value) {
    var json = ContractJson.MAPPER.getNodeFactory();
    if (value.isNumber()) {
      return json.numberNode(value.isInt() ? value.asInt() + 1 : value.asDouble() + 0.5);
    }
    var text = value.asText();
    return json.textNode(
        text.endsWith("Z")
            ? text.replace("2026", "2027")
            : withoutLast(text) + lastOtherThan(text));
  }

  private static String withoutLast(String text) {
    return text.substring(0, text.length() - 1);
  }

  private static char lastOtherThan(String text) {
    return text.endsWith("2") ? '3' : '2';
  }

  private static void set(JsonNode tree, JsonPointer at, JsonNode value) {
    var name = at.last().getMatchingProperty();
    switch (tree.at(at.head())) {
      case ObjectNode object -> object.set(name, value);
      case ArrayNode array -> array.set(Integer.parseInt(name), value);
      default -> throw new IllegalArgumentException(at.toString());
    }
  }

  private static ObjectNode tree() {
    return ContractJson.MAPPER.valueToTree(Samples.content());
  }

  private static ReleaseContent read(JsonNode tree) throws JsonProcessingException {
    return ContractJson.MAPPER.readValue(tree.toString(), ReleaseContent.class);
  }

  private Outcome verified(ReleaseContent content) {
    return verifier.verify(JWS, content, Samples.ISSUED);
  }

  private void assertRefused(ReleaseContent content, String reason) {
    assertThat(verified(content))
        .isInstanceOfSatisfying(Invalid.class, no -> assertThat(no.reason()).isEqualTo(reason));
  }
}
