package io.candor.moderation.recording.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import io.candor.contracts.RuleRef;
import io.candor.moderation.rules.Pack;
import io.candor.moderation.rules.RuleSet;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rule that a decision names, with what its pack says of it.
 *
 * @param inForce the version of its pack whose words these are; empty where there is none any more
 * @param citation where the rule comes from
 * @param url where to read that; empty where it is no address of the web
 */
public record ShownRule(
    String id,
    String pack,
    String version,
    String inForce,
    String title,
    String message,
    String citation,
    String url) {

  private static final Pattern NO_NAME = Pattern.compile("[^A-Za-z0-9.-]");

  /** Of the rules that decisions name, as findings, for a label or as duties, each once. */
  static List<ShownRule> of(List<DecisionView> decisions, RuleSet packs) {
    return decisions.stream()
        .flatMap(ShownRule::named)
        .distinct()
        .map(rule -> of(rule, packs.pack(rule.pack()).map(Pack::content)))
        .toList();
  }

  private static Stream<RuleRef> named(DecisionView decision) {
    var label = decision.label();
    var duties = decision.evidence().duties();
    return Stream.of(
            decision.findings().stream().map(f -> new RuleRef(f.rule(), f.pack(), f.version())),
            label == null ? Stream.<RuleRef>empty() : label.rules().stream(),
            duties == null ? Stream.<RuleRef>empty() : duties.stream())
        .flatMap(rules -> rules);
  }

  private static ShownRule of(RuleRef rule, Optional<JsonNode> pack) {
    var said =
        pack.map(found -> found.path("rules")).stream()
            .flatMap(JsonNode::valueStream)
            .filter(one -> one.path("id").asText().equals(rule.id()))
            .findFirst();
    return new ShownRule(
        rule.id(),
        rule.pack(),
        rule.version(),
        said.flatMap(_ -> pack).map(found -> found.path("version").asText()).orElse(""),
        said.map(one -> english(one.path("title"))).orElse(""),
        said.map(one -> english(one.path("message"))).orElse(""),
        said.map(one -> one.at("/citation/text").asText()).orElse(""),
        said.map(one -> web(one.at("/citation/url").asText())).orElse(""));
  }

  private static String english(JsonNode texts) {
    return texts.isTextual() ? texts.asText() : texts.path("en").asText();
  }

  /** A pack is no stranger's, but an address that runs is none that a page links to. */
  private static String web(String address) {
    try {
      var scheme = URI.create(address).getScheme();
      return "https".equals(scheme) || "http".equals(scheme) ? address : "";
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** Where it stands on the page. */
  public String place() {
    return place(pack, version, id);
  }

  static String place(String pack, String version, String rule) {
    return NO_NAME.matcher("rule-" + pack + "-" + version + "-" + rule).replaceAll("_");
  }
}
