package io.candor.moderation.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.candor.contracts.PackRef;
import java.util.List;
import java.util.Set;

/**
 * A rule pack.
 *
 * @param covers countries whose law it knows
 * @param wordings the words its labels can have
 * @param content all its files say, as people read it
 */
public record Pack(
    PackRef ref, Set<String> covers, List<Rule> rules, List<Wording> wordings, JsonNode content) {

  public Pack {
    covers = Set.copyOf(covers);
    rules = List.copyOf(rules);
    wordings = List.copyOf(wordings);
  }
}
