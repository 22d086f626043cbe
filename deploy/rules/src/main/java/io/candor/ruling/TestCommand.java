package io.candor.ruling;

import io.candor.moderation.cases.CaseRun;
import io.candor.moderation.cases.Cases;
import io.candor.moderation.rules.Pack;
import io.candor.moderation.rules.Rule;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the cases of every rule. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = "Runs the cases of every rule, and counts them by rule and language.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./candor rules test            the packs that ship",
      "  ./candor rules test own-teas   one pack, put among those that ship",
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every case is decided as it tells",
      "1:some case is not",
      "2:a pack is not valid, or asked wrongly"
    })
final class TestCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = PackSource.FOLDER + "; left out: the packs that ship")
  private @Nullable Path folder;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var out = spec.commandLine().getOut();
    var source = PackSource.of(folder);
    var all = new Tally();
    out.println(
        "pack, and its rules            rules  fires  spares  gaps  wrong  cases by language");
    for (var pack : source.asked()) {
      all.add(tally(pack, source, out));
      out.flush();
    }
    if (source.asked().size() > 1) {
      out.println(all.line("all"));
    }
    return verdict(all, out);
  }

  private static Tally tally(Pack pack, PackSource source, PrintWriter out) {
    var tally = new Tally();
    List<String> lines = new ArrayList<>();
    for (var rule : pack.rules()) {
      var ofRule = tally(rule, pack, source);
      lines.add(ofRule.line("  " + rule.id()));
      tally.add(ofRule);
    }
    out.println(tally.line(pack.ref().id()));
    lines.forEach(out::println);
    return tally;
  }

  private static Tally tally(Rule rule, Pack pack, PackSource source) {
    var run = new CaseRun(source.rules());
    var tally = new Tally();
    tally.rule();
    for (var one : Cases.of(rule, source.files())) {
      tally.count(one);
      one.objection(run.judge(one))
          .ifPresent(objection -> tally.wrong(one, objection, DueDates.of(rule, one, pack)));
    }
    return tally;
  }

  private static int verdict(Tally all, PrintWriter out) {
    if (all.wrong().isEmpty()) {
      out.println(
          "Every case is decided as it tells; a gap is a case that is known to fail still.");
      return 0;
    }
    out.println();
    all.wrong().forEach(out::println);
    out.println();
    out.println("Mend the rule, or the case if it is the one that is wrong.");
    return 1;
  }
}
