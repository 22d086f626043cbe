package io.candor.moderation.rules;

import io.candor.contracts.PackRef;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The packs in force, one set: a judgement rests on exactly one of them. */
public final class RuleSet {

  private final List<Pack> packs;
  private final List<Rule> rules;
  private final List<PackRef> refs;
  private final Set<String> covered;
  private final Set<String> languages;

  /**
   * Puts packs in force.
   *
   * @param languages those that labels and word lists exist in
   */
  public RuleSet(List<Pack> packs, Set<String> languages) {
    this.packs = List.copyOf(packs);
    this.languages = Set.copyOf(languages);
    this.rules = packs.stream().flatMap(pack -> pack.rules().stream()).toList();
    this.refs = packs.stream().map(Pack::ref).toList();
    this.covered =
        packs.stream()
            .flatMap(pack -> pack.covers().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Id, version and digest of each. */
  public List<PackRef> refs() {
    return refs;
  }

  public List<Rule> rules() {
    return rules;
  }

  public Optional<Pack> pack(String id) {
    return packs.stream().filter(pack -> pack.ref().id().equals(id)).findFirst();
  }

  public List<Wording> wordings() {
    return packs.stream().flatMap(pack -> pack.wordings().stream()).toList();
  }

  /** The rules that speak of these facts, in the order of packs and rules. */
  public List<Rule> applying(Facts facts) {
    return rules.stream().filter(rule -> rule.appliesTo(facts)).toList();
  }

  /** The countries as rules see them: unknown and uncovered ones are said so. */
  public Set<String> countries(List<String> named) {
    Set<String> seen = new HashSet<>();
    named.forEach(country -> seen.addAll(seen(country)));
    return seen.isEmpty() ? Set.of(Facts.UNKNOWN) : seen;
  }

  /** The language as rules see it. */
  public String language(String tag) {
    var primary = Languages.primary(tag);
    return languages.contains(primary) ? primary : Facts.UNCOVERED;
  }

  private Set<String> seen(String country) {
    if (!Countries.exists(country)) {
      return Set.of(Facts.UNKNOWN);
    }
    return covered.contains(country) ? Set.of(country) : Set.of(country, Facts.UNCOVERED);
  }
}
