package io.candor.moderation.detecting.words;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Layout;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.folding.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds what is said of a group or done to it, put together of a name and a predicate of the same
 * language: neither says anything by itself. A denial turns it: "women are not stupid" is none,
 * "women are not human" is one.
 *
 * @param ways in which the two may stand together
 * @param readIn in which languages a name counts that is one in several
 */
public record Composition(
    Targets targets, List<Way> ways, Denials denials, Excuses excuses, ReadIn readIn)
    implements Detector {

  /** Names looked at on each side of a predicate: those further away are another clause's. */
  private static final int NAMES = 10;

  /** Hits looked at for them, those of other languages too. */
  private static final int HITS = 32;

  /** What a way costs. */
  private static final int STEPS = 10;

  private static final int NAME_TO_LINK = 3;
  private static final int LINKS = 16;

  public Composition {
    ways = List.copyOf(ways);
  }

  /** Each way is tried at each of its targets. */
  @Override
  public int steps() {
    return STEPS * ways.size();
  }

  @Override
  public List<Match> find(Passage passage) {
    var names = targets.in(passage);
    if (names.isEmpty()) {
      return List.of();
    }
    var read = new Read(passage, names, denials.in(passage));
    List<Match> all = new ArrayList<>();
    for (var way : ways) {
      for (var said : targets.meant(passage, way.list())) {
        composed(read, way, said).ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparingInt(Match::start).thenComparingInt(Match::end));
    return apart(passage, all);
  }

  private List<Match> apart(Passage passage, List<Match> all) {
    List<Match> found = new ArrayList<>();
    int covered = 0;
    for (var match : all) {
      if (found.size() < MOST && match.start() >= covered) {
        // what overlaps with words that are excused is spoken against too
        covered = match.end();
        if (!excuses.excuse(passage, match.start(), match.end())) {
          found.add(match);
        }
      }
    }
    return found;
  }

  /** A text, whom it names, and what it denies by. */
  private record Read(Passage passage, List<Hit> names, List<Hit> denials) {}

  private Optional<Match> composed(Read read, Way way, Hit said) {
    if (way.side() == Way.Side.EARLIER) {
      return targets.toldBefore(read.passage(), read.names(), said)
              && linked(read.passage(), way, said, said)
          ? Optional.of(Match.at(said.start(), said.end()))
          : Optional.empty();
    }
    int next = Places.firstFrom(read.names(), said.start());
    return after(read, way, said, next).or(() -> before(read, way, said, next));
  }

  /** The words stand behind a name. */
  private Optional<Match> after(Read read, Way way, Hit said, int next) {
    return way.after() ? beside(read, way, said, near(read, said, next - 1, -1)) : Optional.empty();
  }

  /** The words stand before a name. */
  private Optional<Match> before(Read read, Way way, Hit said, int next) {
    return way.before() ? beside(read, way, said, near(read, said, next, 1)) : Optional.empty();
  }

  private Optional<Match> beside(Read read, Way way, Hit said, List<Hit> names) {
    return names.stream()
        .filter(name -> stands(read, way, name, said))
        .findFirst()
        .map(name -> span(name, said));
  }

  /** The nearest names of the language of what is said: "gay" is a name in five, a hit in each. */
  private static List<Hit> near(Read read, Hit said, int from, int step) {
    List<Hit> near = new ArrayList<>(NAMES);
    int end = from + step * HITS;
    int last = read.names().size();
    for (int i = from; near.size() < NAMES && i != end && i >= 0 && i < last; i += step) {
      var name = read.names().get(i);
      if (name.entry().language().equals(said.entry().language())) {
        near.add(name);
      }
    }
    return near;
  }

  private boolean stands(Read read, Way way, Hit name, Hit said) {
    boolean nameFirst = name.start() < said.start();
    var first = nameFirst ? name : said;
    var last = nameFirst ? said : name;
    var layout = read.passage().layout();
    return first.end() <= last.start()
        && layout.sameSentence(first.start(), last.start())
        && layout.near(first.end(), last.start(), way.within())
        && linked(read.passage(), way, name, said)
        && !readIn.isBorrowed(read.passage(), read.names(), name, said)
        && Denials.deny(layout, read.denials(), first, last) == way.denied();
  }

  private boolean linked(Passage passage, Way way, Hit name, Hit said) {
    if (way.link().isEmpty()) {
      return true;
    }
    var layout = passage.layout();
    var links = targets.hits(passage, way.link());
    int next = Places.firstFrom(links, said.start());
    for (int i = next - 1; i >= Math.max(0, next - LINKS); i--) {
      var link = links.get(i);
      if (link.end() <= said.start()
          && link.entry().language().equals(said.entry().language())
          && layout.sameSentence(link.start(), said.start())
          && links(layout, way, name, link, said)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Behind the name and before what is said; in a question right before both: "are women stupid".
   * Where the name is behind, or in the sentence before, right before what is said.
   */
  private static boolean links(Layout layout, Way way, Hit name, Hit link, Hit said) {
    if (name.start() >= said.start()) {
      return layout.near(link.end(), said.start(), way.linked());
    }
    return link.start() >= name.end()
        ? layout.near(link.end(), said.start(), way.linked())
            && layout.near(name.end(), link.start(), NAME_TO_LINK)
        : link.end() <= name.start()
            && layout.near(link.end(), name.start(), 1)
            && layout.near(name.end(), said.start(), way.linked());
  }

  private static Match span(Hit one, Hit other) {
    return Match.at(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
  }
}
