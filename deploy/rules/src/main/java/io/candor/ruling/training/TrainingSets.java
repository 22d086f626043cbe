package io.candor.ruling.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.candor.ruling.Csv;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The sets that weights may be trained on and shipped: those whose licences allow it, English, and
 * none that the rules are measured on.
 */
public final class TrainingSets {

  private static final int MOST = 1_500;

  /** As many harmless tweets are a set of {@code ./candor rules bench}. */
  private static final int MEASURED = 2_500;

  private static final List<String> FILES =
      List.of(
          "davidson-en.csv",
          "mlma-en.csv",
          "surge-en.csv",
          "toxic-spans-en.csv",
          "prompt-benign-dev.json",
          "presidio-synth-dev.json");

  private final Path folder;

  public TrainingSets(Path folder) {
    this.folder = folder;
  }

  /** The files that are not there. */
  public List<String> missing() {
    return FILES.stream().filter(file -> !Files.isRegularFile(folder.resolve(file))).toList();
  }

  /** At most so many of each set and judgement, chosen by the digests of their texts. */
  List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    rows.addAll(tweets());
    rows.addAll(
        csv("mlma-en.csv", "MLMA", "tweet", row -> sentiment(row.getOrDefault("sentiment", ""))));
    rows.addAll(csv("surge-en.csv", "Surge", "text", row -> row.getOrDefault("is_toxic", "")));
    rows.addAll(
        csv(
            "toxic-spans-en.csv",
            "toxic spans",
            "text",
            row -> spans(row.getOrDefault("spans", "[]"))));
    rows.addAll(json("prompt-benign-dev.json", "benign prompts", "prompt"));
    rows.addAll(json("presidio-synth-dev.json", "Presidio", "full_text"));
    return few(rows);
  }

  /** The texts of the halves that are not trained on, harmful or not, for measuring by. */
  public List<Kept> kept() throws IOException {
    return rows().stream()
        .filter(Row::kept)
        .map(row -> new Kept(row.text(), row.harmful()))
        .toList();
  }

  /** A text that was not trained on. */
  public record Kept(String text, boolean harmful) {}

  private List<Row> tweets() throws IOException {
    var all = Csv.rows(folder.resolve("davidson-en.csv"), StandardCharsets.UTF_8);
    List<Row> rows = new ArrayList<>();
    int harmless = 0;
    for (var row : all) {
      boolean hate = "0".equals(row.get("class"));
      boolean neither = "2".equals(row.get("class"));
      harmless += neither ? 1 : 0;
      if (hate || (neither && harmless > MEASURED)) {
        rows.add(new Row("Davidson", row.getOrDefault("tweet", ""), hate));
      }
    }
    return rows;
  }

  private static String sentiment(String said) {
    return said.contains("hateful") ? "Toxic" : said.equals("normal") ? "Not Toxic" : "";
  }

  private static String spans(String said) {
    return said.equals("[]") ? "" : "Toxic";
  }

  private List<Row> csv(
      String file, String set, String text, Function<Map<String, String>, String> judged)
      throws IOException {
    List<Row> rows = new ArrayList<>();
    for (var row : Csv.rows(folder.resolve(file), StandardCharsets.UTF_8)) {
      var said = judged.apply(row);
      if (said.equals("Toxic") || said.equals("Not Toxic")) {
        rows.add(new Row(set, row.getOrDefault(text, ""), said.equals("Toxic")));
      }
    }
    return rows;
  }

  private List<Row> json(String file, String set, String text) throws IOException {
    var all = new ObjectMapper().readTree(Files.readString(folder.resolve(file)));
    return StreamSupport.stream(all.spliterator(), false)
        .map(one -> new Row(set, one.path(text).asText(), false))
        .toList();
  }

  private static List<Row> few(List<Row> rows) {
    Set<String> seen = new HashSet<>();
    return rows.stream()
        .filter(row -> !row.text().isBlank() && seen.add(row.digest()))
        .collect(Collectors.groupingBy(row -> row.set() + " " + row.harmful()))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(group ->
            group.getValue().stream().sorted(Comparator.comparing(Row::digest)).limit(MOST))
        .toList();
  }
}
