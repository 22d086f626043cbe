package io.candor.moderation.policy;

import io.candor.contracts.PackRef;
import io.candor.moderation.judging.HoldsAll;
import io.candor.moderation.judging.Judge;
import io.candor.moderation.judging.PackSet;
import io.candor.moderation.judging.Term;
import io.candor.moderation.rules.BadPack;
import io.candor.moderation.rules.PackFiles;
import io.candor.moderation.rules.PackShelf;
import io.candor.moderation.rules.ReadPack;
import io.candor.moderation.rules.RuleSet;
import java.time.Instant;
import java.util.LinkedHashMap;
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

  /**
   * The same, as they hold, right or not: where one cannot be used, everything is held in its term.
   * What holds before it is over by then, and those are not the rules that somebody asked for.
   */
  Enacted held(long plan, List<PutPack> packs, Instant at) {
    return new Enacted(
        Timetable.terms(plan, packs, at).stream().map(term -> held(packs, term)).toList());
  }

  private Enacted.Set held(List<PutPack> packs, Term term) {
    try {
      return set(packs, term);
    } catch (RuntimeException | StackOverflowError e) {
      return unusable(Timetable.holding(packs, term.from()), term, String.valueOf(e.getMessage()));
    }
  }

  /** The workspace's own are at fault where the others fit together without them. */
  private Enacted.Set unusable(List<PutPack> holding, Term term, String mistake) {
    var all = holding.stream().filter(pack -> pack.scope().equals(PutPack.ALL)).toList();
    try {
      var rules = shelf.set(all.stream().map(this::read).toList(), term);
      return new Enacted.Set(rules, HoldsAll.ownBroken(named(rules, holding, term)), mistake);
    } catch (RuntimeException | StackOverflowError _) {
      var rules = shelf.set(List.of(), term);
      return new Enacted.Set(rules, HoldsAll.allBroken(named(rules, holding, term)), mistake);
    }
  }

  /** By their names as they were put: those are in force, whoever can read them. */
  private static PackSet named(RuleSet rules, List<PutPack> holding, Term term) {
    Map<String, PackRef> names = new LinkedHashMap<>();
    rules.refs().forEach(ref -> names.put(ref.id(), ref));
    holding.forEach(put -> names.put(put.id(), new PackRef(put.id(), put.version(), put.digest())));
    return PackSet.unusable(List.copyOf(names.values()), term);
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
    return new Enacted.Set(rules, judging.apply(rules), null);
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
