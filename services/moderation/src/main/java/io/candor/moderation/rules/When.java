package io.candor.moderation.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The conditions of a rule; all of them must hold, and an empty one always does.
 *
 * @param countries one of them is among the audience's
 * @param text what AI did to the text
 * @param media what AI did to a medium
 * @param kinds kinds of media that {@code media} speaks of
 */
public record When(
    Set<String> countries,
    Set<String> languages,
    Set<String> intents,
    Set<Origin> text,
    Set<Origin> media,
    Set<String> kinds,
    Set<Facts.Trait> traits) {

  public When {
    countries = Set.copyOf(countries);
    languages = Set.copyOf(languages);
    intents = Set.copyOf(intents);
    text = Set.copyOf(text);
    media = Set.copyOf(media);
    kinds = Set.copyOf(kinds);
    traits = Set.copyOf(traits);
  }

  /** Whether they hold. */
  public boolean holds(Facts facts) {
    return (countries.isEmpty() || !Collections.disjoint(countries, facts.countries()))
        && (languages.isEmpty() || languages.contains(facts.language()))
        && (intents.isEmpty() || intents.contains(facts.intent()))
        && (text.isEmpty() || text.contains(facts.text()))
        && (media.isEmpty() || facts.media().stream().anyMatch(this::speaksOf))
        && facts.traits().containsAll(traits);
  }

  /** What AI did to that which the conditions are about; holds only of facts they hold of. */
  public Set<Origin> origins(Facts facts) {
    var origins = EnumSet.noneOf(Origin.class);
    facts.media().stream().filter(this::speaksOf).map(MediaOrigin::origin).forEach(origins::add);
    if (media.isEmpty()) {
      origins.add(facts.text());
    }
    return origins;
  }

  private boolean speaksOf(MediaOrigin medium) {
    return media.contains(medium.origin()) && (kinds.isEmpty() || kinds.contains(medium.kind()));
  }
}
