package io.candor.ruling;

import io.candor.moderation.cases.CaseRun;
import io.candor.moderation.cases.Cases;
import io.candor.moderation.rules.Rule;
import java.io.PrintWriter;
import java.nio.file.Path;
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
    description = "Runs the cases of every rule, and counts them by pack and language.")
final class TestCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "folder with packs.yaml (default: the packs that ship)")
  private @Nullable Path folder;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    var source = PackSource.of(folder == null ? Checkout.packs() : folder);
    var all = new Tally();
    out.println("pack                 rules  fires  spares  gaps  wrong  cases by language");
    for (var pack : source.rules().refs()) {
      var tally = tally(pack.id(), source);
      out.println(tally.line(pack.id()));
      out.flush();
      all.add(tally);
    }
    out.println(all.line("all"));
    return verdict(all, out);
  }

  private static Tally tally(String pack, PackSource source) {
    var run = new CaseRun(source.rules());
    var tally = new Tally();
    source.rules().rules().stream()
        .filter(rule -> rule.pack().equals(pack))
        .forEach(rule -> {
          tally.rule();
          look(rule, source, run, tally);
        });
    return tally;
  }

  private static void look(Rule rule, PackSource source, CaseRun run, Tally tally) {
    for (var one : Cases.of(rule, source.files())) {
      tally.count(one);
      one.objection(run.judge(one)).ifPresent(objection -> tally.wrong(one, objection));
    }
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
