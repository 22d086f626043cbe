package io.candor.ruling.training;

import io.candor.clearance.Sha256;
import io.candor.moderation.advising.Harm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences that we wrote, {@code exemplars/<category>.txt}: a plus before those that harm, a
 * minus before those that only look so, a hash before remarks. A file has a hyphen for the slash of
 * its category.
 */
public final class ExemplarFiles {

  private ExemplarFiles() {}

  /** One of them. */
  record Sentence(String category, boolean harmful, String text) {}

  static List<Sentence> read(Path folder) throws IOException {
    List<Sentence> all = new ArrayList<>();
    for (var category : Harm.CATEGORIES) {
      for (var line : Files.readAllLines(file(folder, category))) {
        if (line.startsWith("+ ") || line.startsWith("- ")) {
          all.add(new Sentence(category, line.startsWith("+"), line.substring(2).strip()));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          throw new IllegalArgumentException(
              file(folder, category) + ": a line begins with +, - or #, and not so: " + line);
        }
      }
    }
    return all;
  }

  /** SHA-256 over all files, one after the other. */
  public static String digest(Path folder) throws IOException {
    var all = new StringBuilder();
    for (var category : Harm.CATEGORIES) {
      all.append(Files.readString(file(folder, category)));
    }
    return Sha256.hex(all.toString());
  }

  private static Path file(Path folder, String category) {
    return folder.resolve(category.replace('/', '-') + ".txt");
  }
}
