package io.candor.moderation.detecting.learnt.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts texts as BERT's uncased models do: lower case, no accents, longest known pieces first. */
final class WordPieces {

  private static final int LONGEST_WORD = 100;
  private static final long BEGIN = 101;
  private static final long END = 102;
  private static final long UNKNOWN = 100;
  private final Map<String, Long> vocabulary = new HashMap<>();
  private final int most;

  /**
   * Those of a tokenizer.json.
   *
   * @param most how many a text has at most, both ends counted; what is behind is not read
   */
  WordPieces(JsonNode tokenizer, int most) {
    this.most = most;
    tokenizer
        .path("model")
        .path("vocab")
        .properties()
        .forEach(entry -> vocabulary.put(entry.getKey(), entry.getValue().asLong()));
  }

  long[] of(String text) {
    List<Long> ids = new ArrayList<>();
    ids.add(BEGIN);
    for (var word : words(plain(text))) {
      if (ids.size() >= most) {
        break;
      }
      ids.addAll(pieces(word));
    }
    var kept = ids.subList(0, Math.min(ids.size(), most - 1));
    kept.add(END);
    return kept.stream().mapToLong(Long::longValue).toArray();
  }

  /** Control characters are left out, accents too; white space is blank. */
  private static String plain(String text) {
    var clean = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          if (isBlank(c)) {
            clean.append(' ');
          } else if (!isControl(c)) {
            clean.appendCodePoint(c);
          }
        });
    var plain = new StringBuilder();
    Normalizer.normalize(clean, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .map(Character::toLowerCase)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** Each mark and each ideograph is a word. */
  private static List<String> words(String plain) {
    List<String> words = new ArrayList<>();
    var word = new StringBuilder();
    plain
        .codePoints()
        .forEach(c -> {
          boolean alone = isMark(c) || Character.isIdeographic(c);
          if (c == ' ' || alone) {
            end(word, words);
          }
          if (alone) {
            words.add(Character.toString(c));
          } else if (c != ' ') {
            word.appendCodePoint(c);
          }
        });
    end(word, words);
    return words;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private List<Long> pieces(String word) {
    List<Long> pieces = new ArrayList<>();
    int start = word.length() > LONGEST_WORD ? word.length() : 0;
    while (start < word.length()) {
      int end = longest(word, start);
      if (end == start) {
        return List.of(UNKNOWN);
      }
      pieces.add(vocabulary.getOrDefault(piece(word, start, end), UNKNOWN));
      start = end;
    }
    return pieces.isEmpty() ? List.of(UNKNOWN) : pieces;
  }

  private int longest(String word, int start) {
    int end = word.length();
    while (end > start && !vocabulary.containsKey(piece(word, start, end))) {
      end--;
    }
    return end;
  }

  private static String piece(String word, int start, int end) {
    return (start > 0 ? "##" : "") + word.substring(start, end);
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isControl(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> c == 0xFFFD;
    };
  }

  /** Punctuation, and every sign of ASCII that is neither letter nor digit. */
  private static boolean isMark(int c) {
    boolean ascii = c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    return ascii
        || switch (Character.getType(c)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION ->
              true;
          default -> false;
        };
  }
}
