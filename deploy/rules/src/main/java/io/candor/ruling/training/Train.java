package io.candor.ruling.training;

import io.candor.moderation.detecting.learnt.HeadFile;
import io.candor.moderation.detecting.learnt.adapter.OnnxEmbedder;
import io.candor.ruling.Checkout;
import io.candor.ruling.Rules;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./candor train}: makes the learnt head of pack {@code harm} anew, and its card. */
@Command(
    name = "./candor train",
    mixinStandardHelpOptions = true,
    description =
        "Makes the learnt head of pack harm anew: learnt.txt beside its exemplars, and docs/model-card.md.",
    footer =
        "The same exemplars and data give the same bytes on the same kind of processor. Exit codes: 0 made, 2 asked wrongly or data missing.")
public final class Train implements Callable<Integer> {

  private static final int KEPT = 20_000;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "folder with the sets (default: ../shared/data/moderation beside the checkout)")
  private @Nullable Path data;

  @Option(
      names = "--pack",
      paramLabel = "DIR",
      description = "folder with exemplars/, where learnt.txt is written (default: pack harm)")
  private @Nullable Path pack;

  @Option(names = "--card", paramLabel = "FILE", description = "where the card is written")
  private @Nullable Path card;

  @Spec private CommandSpec spec = CommandSpec.create();

  public static void main(String[] args) {
    System.exit(commands().execute(args));
  }

  static CommandLine commands() {
    return new CommandLine(new Train())
        .setExecutionExceptionHandler((thrown, command, parsed) -> {
          if (Rules.isOfTheCaller(thrown)) {
            command.getErr().println(Rules.said(thrown));
            return CommandLine.ExitCode.USAGE;
          }
          throw thrown;
        });
  }

  @Override
  public Integer call() throws IOException {
    var from = data == null ? Checkout.data() : data;
    var sets = new TrainingSets(from);
    if (!sets.missing().isEmpty()) {
      throw new IllegalArgumentException(
          "There is nothing to train on: "
              + from
              + " lacks "
              + String.join(", ", sets.missing())
              + ". Name the folder that has them with --data.");
    }
    train(sets, spec.commandLine().getOut());
    return 0;
  }

  /** The head is written, threshold and all, before anything is measured by it. */
  private void train(TrainingSets sets, PrintWriter out) throws IOException {
    var folder = pack == null ? Checkout.packs().resolve("harm") : pack;
    var embedder = OnnxEmbedder.load(KEPT);
    var exemplars = folder.resolve("exemplars");
    var sentences = ExemplarFiles.read(exemplars);
    var rows = sets.rows();
    out.println("learning from " + rows.size() + " texts and " + sentences.size() + " exemplars");
    out.flush();
    var learnt = new Training(embedder).head(sentences, rows);
    var head = new Threshold(Checkout.packs(), embedder).set(learnt, harmless(rows));
    var file = new HeadFile(head, OnnxEmbedder.model(), ExemplarFiles.digest(exemplars));
    Files.writeString(folder.resolve("learnt.txt"), file.text());
    var told = new ModelCard(file, sentences, rows, embedder).text();
    Files.writeString(card == null ? Checkout.card() : card, told);
    out.println(told);
  }

  private static List<String> harmless(List<Row> rows) {
    return rows.stream().filter(row -> row.kept() && !row.harmful()).map(Row::text).toList();
  }
}
