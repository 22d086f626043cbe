package io.candor.generation.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All that an author wrote, as far as it has room: secondary details go first, then whole sentences
 * from behind, never one that another needs, and the first never.
 */
final class Keeping {

  private final CompositionRequest request;
  private final List<Kept> kept;
  private final List<String> leftOut = new ArrayList<>();

  private Keeping(CompositionRequest request, List<Kept> kept) {
    this.request = request;
    this.kept = new ArrayList<>(kept);
  }

  /** What is kept and what is not; nothing is kept where not even the first sentence fits. */
  static Keeping of(List<Kept> all, CompositionRequest request) {
    var keeping = new Keeping(request, all);
    boolean lighter = true;
    while (lighter && !keeping.fits()) {
      lighter = keeping.trimmed() || keeping.dropped();
    }
    if (!keeping.fits()) {
      keeping.kept.clear();
    }
    return keeping;
  }

  List<Kept> kept() {
    return List.copyOf(kept);
  }

  List<String> leftOut() {
    return List.copyOf(leftOut);
  }

  int trims() {
    return (int) kept.stream().filter(Kept::trimmed).count();
  }

  private boolean fits() {
    return request.budget().fits(Paragraphs.asWritten(kept));
  }

  private boolean trimmed() {
    var trimmable = IntStream.range(0, kept.size()).filter(this::canBeShorter).boxed();
    var longest = trimmable.max((a, b) -> length(a) - length(b));
    longest.ifPresent(i -> kept.set(i, kept.get(i).shorter(request.language())));
    return longest.isPresent();
  }

  private boolean canBeShorter(int i) {
    var one = kept.get(i);
    return !one.trimmed() && one.shorter(request.language()).text().length() < length(i);
  }

  private int length(int i) {
    return kept.get(i).text().length();
  }

  private boolean dropped() {
    var spare = spare(false).or(() -> spare(true));
    spare.ifPresent(one -> {
      kept.remove(one);
      leftOut.addFirst(one.text());
    });
    return spare.isPresent();
  }

  private Optional<Kept> spare(boolean callsToo) {
    return kept.stream()
        .skip(1)
        .filter(one -> callsToo || !one.calls())
        .filter(one -> kept.stream().noneMatch(other -> other.needs(one)))
        .reduce((_, last) -> last);
  }
}
