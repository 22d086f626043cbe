package io.candor.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.candor.contracts.Authorship;
import io.candor.contracts.ContractJson;
import io.candor.contracts.Part;
import io.candor.contracts.PlacedLabel;
import io.candor.contracts.ReleaseContent;
import io.candor.contracts.Window;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContentDigestTest {

  /** Written by hand, after RFC 8785. */
  private static final String CANONICAL =
      """
      {"authorship":{"digitalSourceType":"trainedAlgorithmicMedia","humanShare":0,"oversight":"prompt_guided"},\
      "channel":"feed","clearanceNo":1,"draft":"01934f5e-0000-7000-8000-000000000001",\
      "label":{"part":0,"placement":"end","text":"Fait avec l’IA"},"language":"fr",\
      "native":{"\uD83D\uDE00":"1","\uFB33":"2"},\
      "parts":[{"links":[],"media":[],"text":"Ligne 1\\nLigne \\"2\\" \uD83D\uDE00"}],"revision":1,\
      "window":{"notBefore":"2026-11-24T08:00:00Z","until":"2026-11-24T09:00:00Z"},"workspace":"default"}\
      """;

  @Test
  void itIsTheSha256OfTheCanonicalJson() throws Exception {
    var digest =
        MessageDigest.getInstance("SHA-256").digest(CANONICAL.getBytes(StandardCharsets.UTF_8));

    assertThat(ContentDigest.of(content("Ligne 1\nLigne \"2\" \uD83D\uDE00", flags())))
        .isEqualTo(HexFormat.of().formatHex(digest));
  }

  @Test
  void theOrderOfMembersIsOfNoConsequence() throws Exception {
    JsonNode tree = ContractJson.MAPPER.valueToTree(Samples.content());
    var turned = ContractJson.MAPPER.readValue(turned(tree).toString(), ReleaseContent.class);

    assertThat(turned(tree).toString()).isNotEqualTo(tree.toString());
    assertThat(ContentDigest.of(turned)).isEqualTo(ContentDigest.of(Samples.content()));
  }

  @Test
  void theOrderInWhichFlagsWereSetIsOfNoConsequence() {
    var turned = new LinkedHashMap<String, String>();
    turned.put("\uFB33", "2");
    turned.put("\uD83D\uDE00", "1");

    assertThat(ContentDigest.of(content("a", turned)))
        .isEqualTo(ContentDigest.of(content("a", flags())));
  }

  @Test
  void whatIsLeftOutIsWhatIsEmpty() throws Exception {
    var lean = (ObjectNode) ContractJson.MAPPER.readTree(CANONICAL);
    ((ObjectNode) lean.at("/parts/0")).remove(List.of("links", "media"));
    var read = ContractJson.MAPPER.treeToValue(lean, ReleaseContent.class);
    var whole = ContractJson.MAPPER.readValue(CANONICAL, ReleaseContent.class);

    assertThat(ContentDigest.of(read)).isEqualTo(ContentDigest.of(whole));
  }

  @Test
  void aTextWithHalfAPairHasNone() {
    assertThatThrownBy(() -> ContentDigest.of(content("\uD83D", Map.of())))
        .isInstanceOf(UncheckedIOException.class);
  }

  private static JsonNode turned(JsonNode node) {
    return switch (node) {
      case ObjectNode object -> {
        var turned = ContractJson.MAPPER.createObjectNode();
        var names = object.properties().stream().map(Map.Entry::getKey).toList().reversed();
        names.forEach(name -> turned.set(name, turned(object.get(name))));
        yield turned;
      }
      case ArrayNode array -> {
        var same = ContractJson.MAPPER.createArrayNode();
        array.forEach(item -> same.add(turned(item)));
        yield same;
      }
      default -> node;
    };
  }

  private static Map<String, String> flags() {
    var flags = new LinkedHashMap<String, String>();
    flags.put("\uD83D\uDE00", "1");
    flags.put("\uFB33", "2");
    return flags;
  }

  private static ReleaseContent content(String text, Map<String, String> flags) {
    return new ReleaseContent(
        "default",
        Samples.DRAFT,
        1,
        1,
        "feed",
        "fr",
        new Authorship("trainedAlgorithmicMedia", "prompt_guided", null, null, null, 0),
        List.of(new Part(text, List.of(), List.of())),
        new PlacedLabel("Fait avec l’IA", "end", 0),
        flags,
        null,
        new Window(Samples.ISSUED, Samples.ISSUED.plusSeconds(3600), null));
  }
}
