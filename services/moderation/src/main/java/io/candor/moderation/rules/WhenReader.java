package io.candor.moderation.rules;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/** Reads the conditions of a rule. */
final class WhenReader {

  private static final Set<String> INTENTS =
      Set.of("create", "optimise", "ideate", "illustrate", "reply", "publish");
  private static final Set<String> KINDS = Set.of("image", "video", "audio", "other");
  private final Catalogue catalogue;

  WhenReader(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  When read(Field field) {
    field.only("countries", "languages", "intents", "text", "media", "kinds", "traits");
    return new When(
        set(field, "countries", this::country),
        set(field, "languages", this::language),
        set(field, "intents", item -> Set.of(item.oneOf(INTENTS))),
        set(field, "text", item -> Set.of(item.oneOf(Origin.class))),
        set(field, "media", item -> Set.of(item.oneOf(Origin.class))),
        set(field, "kinds", item -> Set.of(item.oneOf(KINDS))),
        set(field, "traits", item -> Set.of(item.oneOf(Facts.Trait.class))));
  }

  private Set<String> country(Field item) {
    var name = item.text();
    return name.equals(Facts.UNKNOWN) || name.equals(Facts.UNCOVERED)
        ? Set.of(name)
        : catalogue.countries(item);
  }

  private Set<String> language(Field item) {
    if (!item.text().equals(Facts.UNCOVERED) && !catalogue.languages().contains(item.text())) {
      throw item.bad("unknown language " + item.text() + "; see languages in packs.yaml");
    }
    return Set.of(item.text());
  }

  private static <T> Set<T> set(Field field, String name, Function<Field, Set<T>> read) {
    Set<T> values = new LinkedHashSet<>();
    field
        .find(name)
        .ifPresent(list -> {
          list.items().forEach(item -> values.addAll(read.apply(item)));
          if (values.isEmpty()) {
            throw list.bad("an empty condition never says anything; leave " + name + " out");
          }
        });
    return values;
  }
}
