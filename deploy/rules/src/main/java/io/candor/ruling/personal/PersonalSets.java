package io.candor.ruling.personal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.candor.moderation.cases.CaseRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Measures personal data: on sentences of our own, and on Presidio's where they lie. */
public final class PersonalSets {

  private static final long SEED = 20_261_128;
  private static final int EACH = 10;
  private static final Map<String, String> PRESIDIO =
      Map.of(
          "CREDIT_CARD", "card",
          "EMAIL_ADDRESS", "email",
          "IBAN_CODE", "iban",
          "IP_ADDRESS", "ip-address",
          "US_SSN", "social-security-us");

  private PersonalSets() {}

  /** Prints a table of them all. */
  public static void measure(CaseRun run, Path data, PrintWriter out) throws IOException {
    var bench = new PersonalBench(run, out);
    out.printf(
        "%n%-34s %-22s %6s %9s %8s %6s%n",
        "personal data", "rule", "there", "precision", "recall", "F1");
    own("read", bench);
    own("unread", bench);
    var presidio = data.resolve("presidio-synth-dev.json");
    if (Files.isRegularFile(presidio)) {
      bench.measure(
          "Presidio, synthetic", presidio(presidio), new TreeSet<>(PRESIDIO.values()), false);
    }
  }

  private static void own(String which, PersonalBench bench) {
    var sentences = sentences(which);
    Set<String> rules =
        sentences.stream()
            .flatMap(sentence -> sentence.marked().stream())
            .map(Sentence.Marked::rule)
            .collect(Collectors.toSet());
    bench.measure("made-up numbers, " + which, sentences, rules, true);
  }

  /** Each line of a file, filled several times; the same at every run. */
  static List<Sentence> sentences(String which) {
    var chance = new Chance(SEED);
    List<Sentence> all = new ArrayList<>();
    lines(which)
        .forEach(line -> {
          for (int i = 0; i < EACH; i++) {
            all.add(Sentence.of(line, chance));
          }
        });
    return all;
  }

  private static List<String> lines(String which) {
    var file = "/bench/personal-" + which + ".txt";
    try (var stream = Objects.requireNonNull(PersonalSets.class.getResourceAsStream(file), file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Sentence> presidio(Path file) throws IOException {
    return StreamSupport.stream(
            new JsonMapper().readTree(Files.readAllBytes(file)).spliterator(), false)
        .map(PersonalSets::presidio)
        .toList();
  }

  private static Sentence presidio(JsonNode one) {
    List<Sentence.Marked> marked = new ArrayList<>();
    for (var span : one.path("spans")) {
      var rule = PRESIDIO.get(span.path("entity_type").asText());
      if (rule != null) {
        int start = span.path("start_position").asInt();
        marked.add(new Sentence.Marked(rule, start, span.path("end_position").asInt()));
      }
    }
    return new Sentence("en", one.path("full_text").asText(), marked);
  }
}
