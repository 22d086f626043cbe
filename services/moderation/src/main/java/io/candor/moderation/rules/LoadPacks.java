package io.candor.moderation.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Loads and checks all packs; either they are all right, or none comes into force. */
public final class LoadPacks {

  private LoadPacks() {}

  /** The rules in force; a {@link BadPack} names the first mistake. */
  public static RuleSet from(PackFiles files) {
    var catalogue = Catalogue.read(files);
    List<Pack> packs = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    var coherence = new Coherence();
    for (var name : catalogue.file().get("packs").items()) {
      if (!ids.add(name.text())) {
        throw name.bad("the pack " + name.text() + " is named twice; leave one out");
      }
      packs.add(new PackReader(name, files, catalogue).read(coherence));
    }
    coherence.check();
    Findable.check(packs);
    return new RuleSet(packs, catalogue.languages());
  }
}
