package io.candor.ruling.training;

import io.candor.contracts.Finding;
import io.candor.moderation.cases.CaseRun;
import io.candor.moderation.detecting.learnt.Embedder;
import io.candor.moderation.detecting.learnt.Head;
import io.candor.moderation.detecting.learnt.HeadFile;
import io.candor.moderation.rules.LoadPacks;
import io.candor.moderation.rules.PackFiles;
import io.candor.moderation.rules.PackFolder;
import io.candor.ruling.Sample;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * From where on a head doubts: so that its rule as a whole, the lists that it heeds and its
 * condition too, holds of harmless texts that nobody trained on as few as the aim lets ordinary
 * posts be held. Most of them name no group, so that the head alone may doubt more.
 *
 * @param packs folder of packs, with pack {@code harm} that the head is for
 */
record Threshold(Path packs, Embedder embedder) {

  /** Three in a thousand (aims of {@code ./candor rules bench}). */
  private static final double HELD = 0.003;

  private static final String PACK = "harm";
  private static final String RULE = "learnt";

  /** The head, doubting from there on. */
  Head set(Head head, List<String> harmless) {
    return from(of(head, harmless), head);
  }

  private static Head from(double threshold, Head head) {
    return new Head(head.language(), head.exemplars(), head.weights(), threshold);
  }

  /** Never below the place where harm and none are equally likely. */
  double of(Head head, List<String> harmless) {
    var run = new CaseRun(LoadPacks.from(new Doubting(new PackFolder(packs), head), embedder));
    var doubted =
        harmless.stream()
            .flatMap(text -> highest(head, run, text).stream().boxed())
            .sorted(Comparator.reverseOrder())
            .toList();
    int may = (int) (HELD * harmless.size());
    return doubted.size() > may ? Math.max(0, Math.nextUp(doubted.get(may))) : 0;
  }

  /** Of the parts that the rule looks at; empty where it looks at none. */
  private OptionalDouble highest(Head head, CaseRun run, String text) {
    var question = new Sample(text, head.language(), false).question();
    return run.judge(question).findings().stream()
        .filter(finding -> finding.pack().equals(PACK) && finding.rule().equals(RULE))
        .flatMap(finding -> embedder.embed(part(text, finding)).stream())
        .mapToDouble(head::logit)
        .max();
  }

  private static String part(String text, Finding finding) {
    var span = finding.span();
    return span == null ? text : text.substring(span.start(), span.end()).strip();
  }

  /** The packs with a head that doubts whatever it is asked. */
  private record Doubting(PackFiles files, Head head) implements PackFiles {

    private static final String FILE = PACK + "/learnt.txt";

    @Override
    public Optional<String> read(String path) {
      return path.equals(FILE)
          ? Optional.of(new HeadFile(from(Double.NEGATIVE_INFINITY, head), "any", "any").text())
          : files.read(path);
    }
  }
}
