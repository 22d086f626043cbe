package io.candor.moderation.reviewing.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import io.candor.contracts.PackRef;
import io.candor.moderation.rules.Pack;
import io.candor.moderation.rules.RuleSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a review rests on, in the words of the packs in force. */
record RulesShown(List<String> jurisdictions, List<RuleText> rules) {

  private static final String ANYWHERE = "any";

  private record Named(String pack, String rule) {}

  static RulesShown of(StoredReview review, RuleSet packs) {
    var findings = review.findings().stream().map(one -> new Named(one.pack(), one.rule()));
    var labels = review.label().rules().stream().map(one -> new Named(one.pack(), one.id()));
    var rules =
        Stream.concat(findings, labels).distinct().flatMap(name -> rule(name, packs)).toList();
    return new RulesShown(jurisdictions(review, packs), rules);
  }

  private static List<String> jurisdictions(StoredReview review, RuleSet packs) {
    return review.packs().stream()
        .map(PackRef::id)
        .map(packs::pack)
        .flatMap(Optional::stream)
        .map(pack -> pack.content().path("jurisdiction").asText())
        .filter(name -> !ANYWHERE.equals(name))
        .distinct()
        .toList();
  }

  private static Stream<RuleText> rule(Named name, RuleSet packs) {
    return packs.pack(name.pack()).map(Pack::content).stream()
        .flatMap(pack -> rules(pack, name.rule()).map(rule -> RuleText.of(pack, rule)));
  }

  private static Stream<JsonNode> rules(JsonNode pack, String id) {
    return StreamSupport.stream(pack.path("rules").spliterator(), false)
        .filter(rule -> rule.path("id").asText().equals(id));
  }
}
