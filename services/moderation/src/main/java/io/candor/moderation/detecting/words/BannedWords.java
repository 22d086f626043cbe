package io.candor.moderation.detecting.words;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.folding.Folded;
import io.candor.moderation.detecting.folding.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the words that a brand does not want, disguised or not. */
public final class BannedWords implements Detector {

  private static final int REMEMBERED = 256;
  private final Map<List<String>, Lexicon> lexicons = new ConcurrentHashMap<>();

  @Override
  public List<Match> find(Passage passage) {
    var banned = passage.known().bannedWords();
    if (banned.isEmpty()) {
      return List.of();
    }
    List<Match> found = new ArrayList<>();
    int covered = 0;
    for (var hit : passage.hits(lexicon(banned))) {
      if (hit.start() >= covered && found.size() < MOST) {
        found.add(Match.at(hit.start(), hit.end()));
        covered = hit.end();
      }
    }
    return found;
  }

  private Lexicon lexicon(List<String> words) {
    if (lexicons.size() > REMEMBERED) {
      lexicons.clear();
    }
    return lexicons.computeIfAbsent(words, BannedWords::built);
  }

  /** Words without a letter or digit cannot be looked for; the brand's own check refuses them. */
  private static Lexicon built(List<String> words) {
    var builder = Lexicon.builder();
    words.stream()
        .map(word -> word.replace("*", ""))
        .filter(word -> Folded.of(word).length() > 0)
        .forEach(word -> builder.add(word, "banned", ""));
    return builder.build();
  }
}
