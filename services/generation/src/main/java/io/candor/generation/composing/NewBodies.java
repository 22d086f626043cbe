package io.candor.generation.composing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The bodies a new post may have: a few of the best, differing by seed. */
final class NewBodies {

  private static final int NEAR_THE_BEST = 1;
  private static final int MOST = 6;

  private NewBodies() {}

  static List<Body> of(SourceFacts source, CompositionRequest request) {
    var facts = source.facts();
    var selections =
        Occasion.isSober(request)
            ? Selections.unbroken(facts, request.budget())
            : Selections.of(facts, request.budget());
    return best(selections, request).stream()
        .map(s -> set(s, request.language()))
        .filter(body -> request.budget().fits(body.text()))
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static List<Selection> best(List<Selection> selections, CompositionRequest request) {
    var subject = Words.stems(request.subject());
    int most = selections.stream().mapToInt(s -> s.worth(subject)).max().orElse(0);
    var near = new ArrayList<>(selections);
    near.removeIf(s -> s.worth(subject) < most - NEAR_THE_BEST);
    Collections.shuffle(near, new Random(request.seed()));
    return near;
  }

  private static Body set(Selection selection, String language) {
    var items = selection.items();
    if (items.isEmpty()) {
      return Setting.prose(selection.facts());
    }
    var facts = selection.facts();
    var trail = facts.subList(1 + items.size(), facts.size());
    return Setting.list(facts.getFirst(), items, trail, language);
  }
}
