package io.candor.ruling;

import io.candor.contracts.Finding;
import io.candor.contracts.RuleRef;
import io.candor.contracts.Span;
import io.candor.moderation.cases.CaseQuestion;
import io.candor.moderation.cases.CaseRun;
import io.candor.moderation.judging.Judgement;
import io.candor.moderation.rules.Rule;
import io.candor.moderation.screening.HarmGrade;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what would happen to a text, and why. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Says what the rules make of a text: verdict, label, findings, sources.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./candor rules explain \"Photo de l'atelier\" --audience FR,US --media image/png=trainedAlgorithmicMedia",
      "  ./candor rules explain \"Our detox tea.\" --language en --audience IE --packs own-teas",
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:explained, whatever the verdict", "2:a pack is not valid, or asked wrongly"})
final class ExplainCommand implements Callable<Integer> {

  @Mixin private Told told = new Told();

  @Option(
      names = "--packs",
      paramLabel = "DIR",
      description = PackSource.FOLDER + "; left out: the packs that ship")
  private @Nullable Path folder;

  @Parameters(paramLabel = "TEXT", description = "the text of the post")
  private String text = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var source = PackSource.of(folder);
    var now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    var asked = told.of(text, now);
    var question = new CaseQuestion(asked);
    var run = new CaseRun(source.rules());
    var judgement = run.judge(question);
    var out = spec.commandLine().getOut();
    out.println("asked     " + told.asked(now));
    assumed().ifPresent(out::println);
    tell(judgement, source, out);
    NotInForce.of(asked, source.rules()).forEach(rule -> tell(rule, source, out));
    tell(run.grade(question, judgement), out);
    return 0;
  }

  /** No default is a surprise. */
  private Optional<String> assumed() {
    var given = spec.commandLine().getParseResult();
    var assumed = Told.ASSUMED.stream().filter(option -> !given.hasMatchedOption(option)).toList();
    return assumed.isEmpty()
        ? Optional.empty()
        : Optional.of("          assumed, since not given: " + String.join(" ", assumed));
  }

  private static void tell(HarmGrade grade, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "harm      %.2f of 1, graded for sorting: nothing is decided by it%n",
        grade.score());
    grade
        .categories()
        .forEach(
            one -> out.printf(Locale.ROOT, "          %.2f %s%n", one.score(), one.category()));
  }

  private static void tell(NotInForce silent, PackSource source, PrintWriter out) {
    tell(silent.begun() ? "no more" : "not yet", silent.rule().ref(), source, out);
    out.println("          it would speak; " + silent.why());
  }

  private void tell(Judgement judgement, PackSource source, PrintWriter out) {
    var verdict = judgement.outcome().wireName();
    out.println("verdict   " + verdict + " (" + judgement.reason() + ")");
    var label = judgement.label();
    out.println(
        "label     "
            + (label.required() ? "“" + label.text() + "” (" + label.placement() + ")" : "none"));
    label.rules().forEach(ref -> tell("label by", ref, source, out));
    judgement.grounds().duties().forEach(ref -> tell("duty", ref, source, out));
    judgement.findings().forEach(finding -> tell(finding, source, out));
  }

  private void tell(Finding finding, PackSource source, PrintWriter out) {
    tell("finding", new RuleRef(finding.rule(), finding.pack(), finding.version()), source, out);
    var span = finding.span();
    out.println(
        "          " + finding.severity() + (span == null ? "" : ", “" + words(span) + "”"));
    out.println("          " + finding.message());
    if (finding.evidence() != null) {
      out.println("          " + finding.evidence());
    }
    if (finding.fix() != null) {
      out.println("          " + finding.fix());
    }
  }

  private String words(Span span) {
    return text.substring(span.start(), span.end());
  }

  private static void tell(String what, RuleRef ref, PackSource source, PrintWriter out) {
    out.printf("%-9s %s of %s %s%n", what, ref.id(), ref.pack(), ref.version());
    source.rules().rules().stream()
        .filter(rule -> rule.ref().equals(ref))
        .map(Rule::citation)
        .forEach(citation -> {
          out.println("          " + citation.text());
          out.println("          " + citation.url());
        });
  }
}
