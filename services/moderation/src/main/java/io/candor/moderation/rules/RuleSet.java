package io.candor.moderation.rules;

import io.candor.contracts.PackRef;
import io.candor.moderation.conditions.Facts;
import io.candor.moderation.conditions.Found;
import io.candor.moderation.conditions.Readers;
import io.candor.moderation.conditions.Vocabulary;
import io.candor.moderation.judging.PackSet;
import io.candor.moderation.judging.Term;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The packs in force, one set: a judgement rests on exactly one of them. */
public final class RuleSet {

  private static final int MOST_ANSWERS = 5_000;

  private final Map<Asked, List<Rule>> answers = new ConcurrentHashMap<>();
  private final List<Pack> packs;
  private final List<Rule> rules;
  private final IdentityHashMap<Rule, Integer> places = new IdentityHashMap<>();
  private final PackSet set;
  private final Set<String> covered;
  private final Set<String> languages;

  /**
   * Puts packs in force.
   *
   * @param languages those that labels and word lists exist in
   * @param term for how long
   */
  RuleSet(List<Pack> packs, Set<String> languages, Term term) {
    this.packs = List.copyOf(packs);
    this.languages = Set.copyOf(languages);
    this.rules = packs.stream().flatMap(pack -> pack.rules().stream()).toList();
    rules.forEach(rule -> places.put(rule, places.size()));
    this.set = new PackSet(packs.stream().map(Pack::ref).toList(), term);
    this.covered =
        packs.stream()
            .flatMap(pack -> pack.covers().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Id, version and digest of each. */
  public List<PackRef> refs() {
    return set.packs();
  }

  /** All of them, as judgements name them. */
  public PackSet set() {
    return set;
  }

  public List<Rule> rules() {
    return rules;
  }

  public List<Pack> packs() {
    return packs;
  }

  public Optional<Pack> pack(String id) {
    return packs.stream().filter(pack -> pack.ref().id().equals(id)).findFirst();
  }

  public List<Wording> wordings() {
    return packs.stream().flatMap(pack -> pack.wordings().stream()).toList();
  }

  /** The rules that speak of these facts, in the order of packs and rules. */
  public List<Rule> first(Facts facts) {
    return inForce(new Asked(facts.timeless(), Found.NOTHING, false), facts);
  }

  /** Those that only speak once others have looked, or once it is known how it goes out. */
  public List<Rule> second(Facts facts, Found found) {
    return inForce(new Asked(facts.timeless(), found, true), facts);
  }

  private List<Rule> inForce(Asked asked, Facts facts) {
    return speaking(asked).stream().filter(rule -> rule.inForce(facts)).toList();
  }

  /**
   * Conditions do not ask for the text: posts for the same readers on the same channel share it.
   */
  private List<Rule> speaking(Asked asked) {
    if (answers.size() > MOST_ANSWERS) {
      answers.clear();
    }
    return answers.computeIfAbsent(asked, this::ask);
  }

  private List<Rule> ask(Asked asked) {
    var values = Vocabulary.values(asked.facts(), asked.found());
    return rules.stream()
        .filter(rule -> rule.isLater() == asked.later())
        .filter(rule -> rule.condition().holds(values))
        .toList();
  }

  private record Asked(Facts facts, Found found, boolean later) {}

  /** Rules in the order of packs and of each pack. */
  public Comparator<Rule> order() {
    return Comparator.comparing(places::get);
  }

  /** Readers as rules see them: unknown and uncovered countries are said so. */
  public Readers readers(List<String> countries, List<String> languages, List<String> ages) {
    var known = countries.stream().filter(Countries::exists).toList();
    return new Readers(
        known,
        countries.isEmpty() || known.size() < countries.size(),
        !covered.containsAll(known),
        languages,
        ages);
  }

  /** The language as rules see it. */
  public String language(String tag) {
    var primary = Languages.primary(tag);
    return languages.contains(primary) ? primary : Facts.UNCOVERED;
  }
}
