package io.candor.ruling.training;

import io.candor.clearance.Sha256;
import io.candor.moderation.detecting.learnt.Embedder;
import io.candor.moderation.detecting.learnt.HeadFile;
import io.candor.ruling.Curve;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says what a head was made of, and how it does on what it was not trained on. */
record ModelCard(
    HeadFile file, List<ExemplarFiles.Sentence> sentences, List<Row> rows, Embedder embedder) {

  private static final String TEXT =
      """
      # The learnt head of pack `harm`

      Written by `./candor train`; do not edit. What it is for and may do: `docs/decisions/0029-a-head-that-only-adds.md`; measured with the rules: `docs/detection.md`.

      | | |
      |---|---|
      | Language | %s; elsewhere it is not asked |
      | Embedding | %s |
      | Learnt | logistic regression (liblinear, L2, cost 0.1, classes of equal weight) over 384 numbers of the embedding, and another over nearness to exemplars; their sum. No chance in it: no seed is needed |
      | Exemplars | %d that harm and %d that only look so, of %d categories, written for this (`packs/harm/exemplars`, digest %s) |
      | Threshold | %.3f, so that rule `harm/learnt` as a whole, with the lists that it heeds, holds 0.3 %% of the kept harmless texts below: the aim for ordinary posts. Set before anything was measured with it |
      | Digest of `learnt.txt` | %s |

      Half of the texts of each set, by their digests, was trained on; the other half set the threshold and gives these figures. At most 1,500 of a set and judgement; tweets judged offensive and not hateful, and MLMA's that are neither hateful nor normal, are left out.

      | Set, licence | Trained on: harmful, harmless | Kept: harmful, harmless | AU-PRC of the head alone, kept half |
      |---|---|---|---|
      %s
      HateCheck, SMS spam, the look-alikes and the brand posts of `./candor rules bench` were neither trained on nor used for the threshold.

      **Gets wrong.** It learnt from tweets and comments: what is said without any word of contempt escapes it, and dialects that use such words among friends are doubted more often than they should be, which is one reason why it can only ask for a person.
      Of self-harm, sexual content, violence and illicit trade it knows the exemplars alone. The embedding is of short English sentences; longer posts are read in parts of some 140 characters, 24 at most.
      """;

  private static final List<String> SETS =
      List.of("Davidson", "MLMA", "Surge", "toxic spans", "benign prompts", "Presidio");

  String text() {
    var harmful = sentences.stream().filter(ExemplarFiles.Sentence::harmful).count();
    return TEXT.formatted(
        file.head().language(),
        file.model(),
        harmful,
        sentences.size() - harmful,
        file.head().exemplars().categories().size(),
        file.made().substring(0, 12),
        file.head().threshold(),
        Sha256.hex(file.text()).substring(0, 12),
        SETS.stream().map(this::line).collect(Collectors.joining())
            + line("all of them", _ -> true));
  }

  private String line(String set) {
    return line(set + ", " + licence(set), row -> row.set().equals(set));
  }

  private String line(String name, Predicate<Row> which) {
    var some = rows.stream().filter(which).toList();
    var curve = new Curve();
    some.stream().filter(Row::kept).forEach(row -> curve.add(score(row), row.harmful()));
    boolean both = some.stream().map(Row::harmful).distinct().count() > 1;
    return String.format(
        Locale.ROOT,
        "| %s | %d, %d | %d, %d | %s |%n",
        name,
        count(some, row -> !row.kept() && row.harmful()),
        count(some, row -> !row.kept() && !row.harmful()),
        count(some, row -> row.kept() && row.harmful()),
        count(some, row -> row.kept() && !row.harmful()),
        both ? String.format(Locale.ROOT, "%.3f", curve.area()) : "–");
  }

  private double score(Row row) {
    return embedder.embed(row.text()).map(file.head()::logit).orElse(0.0);
  }

  private static long count(List<Row> rows, Predicate<Row> which) {
    return rows.stream().filter(which).count();
  }

  private static String licence(String set) {
    return set.equals("toxic spans") ? "CC0" : "MIT";
  }
}
