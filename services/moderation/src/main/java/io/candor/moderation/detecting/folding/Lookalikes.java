package io.candor.moderation.detecting.folding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Letters of other alphabets that pass for Latin ones (UTS 39), read from a file. */
final class Lookalikes {

  private static final String FILE = "/folding/lookalikes.txt";
  private static final int HEX = 16;
  private static final Map<Integer, String> LATIN = read();

  private Lookalikes() {}

  /** How a lower-case letter is read; itself where it passes for no other. */
  static String latin(int letter) {
    var other = LATIN.get(letter);
    return other == null ? Character.toString(letter) : other;
  }

  private static Map<Integer, String> read() {
    Map<Integer, String> letters = new HashMap<>();
    text()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .forEach(line -> {
          var words = line.split(" +");
          letters.put(Integer.parseInt(words[0], HEX), words[1]);
        });
    return Map.copyOf(letters);
  }

  private static String text() {
    try (var stream = Objects.requireNonNull(Lookalikes.class.getResourceAsStream(FILE), FILE)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
