package io.candor.ruling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** The sets that rules are measured on: those of the folder of data, and a few of our own. */
final class Sets {

  private static final int MOST = 2_500;
  private static final String HATECHECK_AIM = "accuracy %s, harmless %s";
  private static final String ORDINARY_AIM = "harmless 99.7 %";

  private final Path data;

  Sets(Path data) {
    this.data = data;
  }

  /** Posts written for this bench; there is nothing to read. */
  static List<Sample.Set> own() {
    return List.of(
        own("safe prompts, look-alikes", "en", "safe-en", "harmless 95 %"),
        own("safe prompts, look-alikes", "fr", "safe-fr", "harmless 95 %"),
        own("ordinary brand posts", "en", "ordinary-en", ORDINARY_AIM),
        own("ordinary brand posts", "fr", "ordinary-fr", ORDINARY_AIM));
  }

  /** Posts of the folder, as far as its files are there. */
  List<Sample.Set> ofTheFolder() throws IOException {
    List<Sample.Set> sets = new ArrayList<>();
    hateCheck("en", "85 %", "75 %", sets);
    hateCheck("fr", "72 %", "60 %", sets);
    harmless("harmless tweets (Davidson)", "davidson-en.csv", StandardCharsets.UTF_8, sets);
    harmless("harmless messages (SMS)", "sms-spam-en.csv", StandardCharsets.ISO_8859_1, sets);
    return sets;
  }

  private void hateCheck(String language, String accuracy, String harmless, List<Sample.Set> into)
      throws IOException {
    var file = data.resolve("hatecheck-" + language + "-dev.csv");
    if (!Files.isRegularFile(file)) {
      return;
    }
    var rows = Csv.rows(file, StandardCharsets.UTF_8);
    var read = java.util.Set.copyOf(lines("held-in"));
    Predicate<Map<String, String>> heldIn = row -> read.contains(row.get("functionality"));
    var aim = HATECHECK_AIM.formatted(accuracy, harmless);
    into.add(hateCheck("HateCheck, read (held in)", language, rows, heldIn, ""));
    into.add(hateCheck("HateCheck, unread (held out)", language, rows, heldIn.negate(), aim));
    into.add(hateCheck("HateCheck, all", language, rows, row -> true, aim));
  }

  private static Sample.Set hateCheck(
      String name,
      String language,
      List<Map<String, String>> rows,
      Predicate<Map<String, String>> which,
      String aim) {
    var samples =
        rows.stream()
            .filter(which)
            .map(row ->
                new Sample(
                    row.getOrDefault("text", ""), language, "hateful".equals(row.get("label"))))
            .toList();
    return new Sample.Set(name, language, samples, false, aim);
  }

  private void harmless(String name, String file, Charset charset, List<Sample.Set> into)
      throws IOException {
    var path = data.resolve(file);
    if (!Files.isRegularFile(path)) {
      return;
    }
    var samples =
        Csv.rows(path, charset).stream()
            .filter(row -> "2".equals(row.get("class")) || "ham".equals(row.get("v1")))
            .map(row -> row.getOrDefault("tweet", row.getOrDefault("v2", "")))
            .limit(MOST)
            .map(text -> new Sample(text, "en", false))
            .toList();
    into.add(new Sample.Set(name, "en", samples, true, ""));
  }

  private static Sample.Set own(String name, String language, String file, String aim) {
    var samples = lines(file).stream().map(text -> new Sample(text, language, false)).toList();
    return new Sample.Set(name, language, samples, true, aim);
  }

  /** What a file of ours holds, without its comments. */
  static List<String> lines(String name) {
    var file = "/bench/" + name + ".txt";
    try (var stream = Objects.requireNonNull(Sets.class.getResourceAsStream(file), file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
