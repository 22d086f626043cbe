package io.candor.moderation.detecting.learnt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A head as text, {@code <pack>/learnt.txt}: what it was made of, its numbers, and the places of
 * its exemplars by category. {@code ./candor train} writes it.
 *
 * @param model name and digest of what tells places
 * @param made digest of the exemplars' texts
 */
public record HeadFile(Head head, String model, String made) {

  private static final String FIRST = "candor learnt head 1";

  /** Of its text; an IllegalArgumentException where it is none. */
  public static HeadFile read(String text) {
    var lines = text.lines().toList();
    if (!text.startsWith(FIRST + "\n")) {
      throw new IllegalArgumentException("this is no learnt head; ./candor train writes one");
    }
    var exemplars = new Exemplars(exemplars(lines));
    var head =
        new Head(
            value(lines, "language"),
            exemplars,
            Weights.read(value(lines, "weights")),
            Double.parseDouble(value(lines, "threshold")));
    if (exemplars.all().stream().anyMatch(one -> !head.weights().fit(one.vector(), exemplars))) {
      throw new IllegalArgumentException("its weights do not fit to its exemplars");
    }
    return new HeadFile(head, value(lines, "model"), value(lines, "exemplars"));
  }

  /** The same text again. */
  public String text() {
    List<String> lines = new ArrayList<>();
    lines.add(FIRST);
    lines.add("model " + model);
    lines.add("exemplars " + made);
    lines.add("language " + head.language());
    lines.add("threshold " + head.threshold());
    lines.add("weights " + head.weights().line());
    for (var category : head.exemplars().categories()) {
      lines.add("category " + category);
      head.exemplars().all().stream()
          .filter(one -> one.category().equals(category))
          .map(Exemplar::line)
          .forEach(lines::add);
    }
    return String.join("\n", lines) + "\n";
  }

  private static List<Exemplar> exemplars(List<String> lines) {
    List<Exemplar> all = new ArrayList<>();
    var category = "";
    for (var line : lines) {
      category = find(line, "category").orElse(category);
      if (line.startsWith("+ ") || line.startsWith("- ")) {
        all.add(Exemplar.read(category, line));
      }
    }
    return all;
  }

  private static String value(List<String> lines, String name) {
    return lines.stream()
        .flatMap(line -> find(line, name).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the learnt head says no " + name));
  }

  private static Optional<String> find(String line, String name) {
    return line.startsWith(name + " ")
        ? Optional.of(line.substring(name.length() + 1))
        : Optional.empty();
  }
}
