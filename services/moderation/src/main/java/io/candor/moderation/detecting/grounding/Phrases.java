package io.candor.moderation.detecting.grounding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of texts, to look for runs of them. A run costs its length, times a constant. */
final class Phrases {

  /** Letters between a run and the next: further apart, they are not of one saying. */
  private static final int FURTHEST = 400;

  /** Places looked at for one run, where its rarest word stands. */
  private static final int MOST = 500;

  private final List<String> words = new ArrayList<>();
  private final Map<String, List<Integer>> places = new HashMap<>();

  /** How many letters stand before each word, and before the end. */
  private final List<Integer> before = new ArrayList<>(List.of(0));

  /** Of texts that are far from each other: no run goes on in the next. */
  Phrases(List<List<String>> texts) {
    texts.forEach(text -> {
      text.forEach(word -> add(word, word.length() + 1));
      add("", FURTHEST + 1);
    });
  }

  private void add(String word, int letters) {
    places.computeIfAbsent(word, key -> new ArrayList<>()).add(words.size());
    words.add(word);
    before.add(before.getLast() + letters);
  }

  /** Whether these runs stand in it, in their order, each near the one before. */
  boolean have(List<List<String>> runs) {
    var ends = ends(runs.getFirst());
    for (var run : runs.subList(1, runs.size())) {
      ends = following(ends, run);
    }
    return !ends.isEmpty();
  }

  /** Those ends of a run that follow one of these. */
  private List<Integer> following(List<Integer> ends, List<String> run) {
    List<Integer> following = new ArrayList<>();
    int next = 0;
    for (int end : ends(run)) {
      int begin = end - run.size();
      while (next < ends.size() && ends.get(next) <= begin) {
        next++;
      }
      if (next > 0 && before.get(begin) - before.get(ends.get(next - 1)) <= FURTHEST) {
        following.add(end);
      }
    }
    return following;
  }

  /** Behind each place where a run stands, in their order. */
  private List<Integer> ends(List<String> run) {
    int rarest = rarest(run);
    List<Integer> ends = new ArrayList<>();
    places(run.get(rarest)).stream()
        .limit(MOST)
        .map(place -> place - rarest)
        .filter(begin -> stands(run, begin))
        .forEach(begin -> ends.add(begin + run.size()));
    return ends;
  }

  private boolean stands(List<String> run, int begin) {
    return begin >= 0
        && begin + run.size() <= words.size()
        && words.subList(begin, begin + run.size()).equals(run);
  }

  private int rarest(List<String> run) {
    int rarest = 0;
    for (int i = 1; i < run.size(); i++) {
      if (places(run.get(i)).size() < places(run.get(rarest)).size()) {
        rarest = i;
      }
    }
    return rarest;
  }

  private List<Integer> places(String word) {
    return places.getOrDefault(word, List.of());
  }
}
