package io.candor.moderation.policy;

import io.candor.moderation.judging.Judge;
import io.candor.moderation.judging.Term;
import io.candor.moderation.rules.BadPack;
import io.candor.moderation.rules.PackFiles;
import io.candor.moderation.rules.PackShelf;
import io.candor.moderation.rules.ReadPack;
import io.candor.moderation.rules.RuleSet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes sets out of the packs that ship and those that were put. Costs CPU; reads each once. */
public final class EnactPacks {

  /** The number of a pack that is not put yet. */
  public static final long PROPOSED = -1;

  private final PackShelf shelf;
  private final Function<RuleSet, Judge> judging;
  private final Map<Long, ReadPack> read = new ConcurrentHashMap<>();

  public EnactPacks(PackShelf shelf, Function<RuleSet, Judge> judging) {
    this.shelf = shelf;
    this.judging = judging;
  }

  /**
   * The set of an instant, and those after it, as far as they are planned; a {@link BadPack} where
   * one of them would not be right.
   */
  public Enacted enact(long plan, List<PutPack> packs, Instant at) {
    return new Enacted(
        Timetable.terms(plan, packs, at).stream().map(term -> set(packs, term)).toList());
  }

  /** The set of an instant with a pack of these files in it, in place of the one of its id. */
  public RuleSet with(String id, PackFiles files, List<PutPack> packs, Instant at) {
    var others =
        Timetable.holding(packs, at).stream().filter(pack -> !pack.id().equals(id)).map(this::read);
    return shelf.set(Stream.concat(others, Stream.of(shelf.read(id, files))).toList(), Term.ALWAYS);
  }

  private Enacted.Set set(List<PutPack> packs, Term term) {
    var holding = Timetable.holding(packs, term.from());
    var rules = shelf.set(holding.stream().map(this::read).toList(), term);
    return new Enacted.Set(rules, judging.apply(rules));
  }

  private ReadPack read(PutPack put) {
    return put.no() == PROPOSED
        ? shelf.read(put.id(), put.texts())
        : read.computeIfAbsent(put.no(), _ -> shelf.read(put.id(), put.texts()));
  }

  /** Forgets what was read of packs that no plan names any more. */
  void keep(Set<Long> numbers) {
    read.keySet().retainAll(numbers);
  }
}
