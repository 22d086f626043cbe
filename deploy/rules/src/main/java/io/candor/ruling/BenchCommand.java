package io.candor.ruling;

import io.candor.moderation.cases.CaseRun;
import io.candor.moderation.detecting.learnt.Embedder;
import io.candor.moderation.detecting.learnt.adapter.OnnxEmbedder;
import io.candor.ruling.personal.PersonalSets;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the rules on posts that others judged. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Measures what the rules find, what they spare, and how long they take.",
    footerHeading = "%nExample:%n",
    footer = "  ./candor rules bench --packs own-teas   does one pack more stop ordinary posts?",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:measured, whatever the figures; sets that are not there are named as skipped",
      "2:a pack is not valid, or asked wrongly"
    })
final class BenchCommand implements Callable<Integer> {

  private static final String POST =
      "Le saviez-vous ? 86 % l'utilisent pour améliorer des textes déjà écrits. 85 % lui font rédiger de nouveaux"
          + " textes. 82 % y cherchent des idées. 52 % créent des images avec elle. 46 % s'en servent pour répondre"
          + " aux messages. Et vous, qu’en pensez-vous ? Dites-nous tout en commentaire !";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "folder with the sets (default: ../shared/data/moderation beside the checkout)")
  private @Nullable Path data;

  @Option(
      names = "--packs",
      paramLabel = "DIR",
      description = PackSource.FOLDER + "; left out: the packs that ship")
  private @Nullable Path folder;

  @Option(
      names = "--blind",
      description = "only the sets that whoever writes rules has not read; figures, never a case")
  private boolean blind;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var out = spec.commandLine().getOut();
    var embedder = OnnxEmbedder.load(0);
    var rules = PackSource.of(folder, embedder).rules();
    var lists = PackSource.of(folder, Embedder.OFF).rules();
    if (!blind) {
      measure(new CaseRun(rules), new CaseRun(lists), out);
    }
    new Blind(rules, lists, out).measure();
    return 0;
  }

  private void measure(CaseRun run, CaseRun alone, PrintWriter out) throws IOException {
    out.println("What rules and the learnt head find; below sets of hate, rules alone.");
    out.printf(
        "%-34s %-4s %6s %8s %8s %8s  %s%n",
        "set", "lang", "cases", "recall", "harmless", "accuracy", "aim");
    Sets.own().forEach(set -> measure(set, run, alone, out));
    var from = data == null ? Checkout.data() : data;
    var sets = new Sets(from).ofTheFolder();
    sets.forEach(set -> measure(set, run, alone, out));
    if (sets.isEmpty()) {
      out.println("HateCheck, tweets, messages: skipped: none of them is in " + from);
    }
    Graded.measure(from, run, alone, out);
    PersonalSets.measure(run, from, out);
    out.println();
    var post = new Sample(POST, "fr", false).question();
    out.println(Pace.line("a post of " + POST.length() + " characters", alone, post));
    Pace.learnt(run, out);
  }

  private static void measure(Sample.Set set, CaseRun run, CaseRun alone, PrintWriter out) {
    measure(set.name(), set, run, out);
    if (!set.stopped()) {
      measure("  rules alone", set, alone, out);
    }
  }

  private static void measure(String name, Sample.Set set, CaseRun run, PrintWriter out) {
    var score = new Score();
    for (var sample : set.samples()) {
      var judgement = run.judge(sample.question());
      score.count(
          sample.harmful(), set.stopped() ? Held.atAll(judgement) : Held.forHate(judgement));
    }
    out.println(score.line(name, set.language(), set.aim()));
    out.flush();
  }
}
