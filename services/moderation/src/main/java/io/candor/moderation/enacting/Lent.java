package io.candor.moderation.enacting;

import io.candor.moderation.rules.Pack;
import io.candor.moderation.rules.PackFiles;
import io.candor.moderation.rules.RuleSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Word lists that a pack lends are content of others too, and not changed under their versions. */
public final class Lent {

  private static final String OF = "/";

  private Lent() {}

  /** A file of a pack that says something else now, and that another pack has borrowed. */
  public static Optional<String> changed(
      String id, Map<String, String> texts, RuleSet inForce, PackFiles before) {
    return inForce.packs().stream()
        .filter(pack -> !pack.ref().id().equals(id))
        .flatMap(pack -> borrowed(id, pack))
        .distinct()
        .filter(path -> !before.read(id + OF + path).equals(Optional.ofNullable(texts.get(path))))
        .findFirst();
  }

  private static Stream<String> borrowed(String id, Pack pack) {
    var languages =
        pack.content().path("words").properties().stream().map(Map.Entry::getKey).toList();
    return StreamSupport.stream(pack.content().path("lists").spliterator(), false)
        .map(list -> list.asText())
        .filter(list -> list.startsWith(id + OF))
        .map(list -> list.substring(id.length() + 1))
        .flatMap(
            list -> languages.stream().map(language -> "words/" + language + OF + list + ".txt"));
  }
}
