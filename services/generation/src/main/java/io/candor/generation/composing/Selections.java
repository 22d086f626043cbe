package io.candor.generation.composing;

import java.util.ArrayList;
import java.util.List;

/** All ways to pick facts for one post within its room, each beginning with a lead. */
final class Selections {

  private static final int MOST_FACTS = 4;
  private static final int FEWEST_ITEMS = 2;
  private static final int MOST_ITEMS = 4;
  private static final int BULLET = 3;
  private static final int MOST = 2_000;

  private final Budget budget;
  private final List<Fact> facts;
  private final List<Selection> all = new ArrayList<>();

  private Selections(Budget budget, List<Fact> facts) {
    this.budget = budget;
    this.facts = facts;
  }

  static List<Selection> of(List<Fact> facts, Budget budget) {
    var selections = new Selections(budget, facts);
    leads(facts).forEach(selections::from);
    return selections.all;
  }

  /**
   * What opens a paragraph; where all of that was left out, the first that needs nothing before.
   */
  private static List<Fact> leads(List<Fact> facts) {
    var standing = facts.stream().filter(f -> f.stands() && !f.item()).toList();
    var opening = standing.stream().filter(Fact::lead).toList();
    return opening.isEmpty() ? standing.stream().limit(1).toList() : opening;
  }

  /** The lead and all that follows it in one piece, as far as it fits: nothing is picked out. */
  static List<Selection> unbroken(List<Fact> facts, Budget budget) {
    List<Fact> kept = new ArrayList<>();
    int room = budget.limit();
    for (var fact : facts) {
      room -= budget.unit().length(fact.text()) + 1;
      boolean next = kept.isEmpty() || fact.position() == kept.getLast().position() + 1;
      if (room < -1 || !next || !fact.mayFollow(kept)) {
        break;
      }
      kept.add(fact);
    }
    return kept.isEmpty() ? List.of() : List.of(Selection.prose(List.copyOf(kept)));
  }

  private void from(Fact lead) {
    if (!lead.announces()) {
      prose(List.of(lead), left(budget.limit(), lead) + 1);
    }
    items(lead, List.of(), left(budget.limit(), lead) - 1);
  }

  private void prose(List<Fact> said, int room) {
    if (room < 0 || all.size() > MOST) {
      return;
    }
    all.add(Selection.prose(said));
    if (said.size() < MOST_FACTS) {
      facts.stream()
          .filter(f -> !f.item() && !f.announces() && f.mayFollow(said))
          .forEach(f -> prose(with(said, f), left(room, f)));
    }
  }

  private void items(Fact head, List<Fact> items, int room) {
    if (room < 0 || all.size() > MOST) {
      return;
    }
    var said = with(List.of(head), items);
    if (items.size() >= FEWEST_ITEMS) {
      all.add(new Selection(said, items));
      trails(said, items, room);
    }
    if (items.size() < MOST_ITEMS) {
      facts.stream()
          .filter(f -> f.listable() && ofHead(f, head, items) && f.mayFollow(said))
          .forEach(f -> items(head, with(items, f), left(room, f) - BULLET));
    }
  }

  private void trails(List<Fact> said, List<Fact> items, int room) {
    facts.stream()
        .filter(f -> !f.listable() && !f.announces() && f.mayFollow(said) && left(room, f) > 0)
        .filter(f -> f.leaning() != Leaning.CLINGS)
        .forEach(f -> all.add(new Selection(with(said, f), items)));
  }

  private static boolean ofHead(Fact fact, Fact head, List<Fact> items) {
    return fact.anchor() == head.position()
        || items.stream().anyMatch(i -> i.position() == fact.anchor());
  }

  private int left(int room, Fact fact) {
    return room - budget.unit().length(fact.text()) - 1;
  }

  private static List<Fact> with(List<Fact> facts, Fact one) {
    return with(facts, List.of(one));
  }

  private static List<Fact> with(List<Fact> facts, List<Fact> more) {
    var all = new ArrayList<>(facts);
    all.addAll(more);
    return List.copyOf(all);
  }
}
