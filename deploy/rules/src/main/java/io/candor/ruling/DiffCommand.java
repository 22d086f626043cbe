package io.candor.ruling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.candor.moderation.cases.CaseQuestion;
import io.candor.moderation.cases.CaseRun;
import io.candor.moderation.judging.Difference;
import io.candor.moderation.judging.Upshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows which texts two sets of packs decide otherwise. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = "Shows which texts two folders of packs decide or label otherwise.")
final class DiffCommand implements Callable<Integer> {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  @Parameters(index = "0", paramLabel = "A", description = "folder of packs")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "B", description = "folder of packs")
  private Path after = Path.of("");

  @Option(
      names = "--against",
      required = true,
      paramLabel = "FILE",
      description = "posts, one JSON object a line, with the keys of a case (text, countries, …)")
  private Path posts = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var out = spec.commandLine().getOut();
    var some = new CaseRun(PackSource.of(before).rules());
    var others = new CaseRun(PackSource.of(after).rules());
    int otherwise = 0;
    var all = read();
    for (var post : all) {
      var difference =
          Difference.between(some.judge(post.question()), others.judge(post.question()));
      if (difference.isPresent()) {
        otherwise++;
        out.println(post.line());
        out.println("  " + before + ": " + said(difference.get().before()));
        out.println("  " + after + ": " + said(difference.get().after()));
      }
    }
    out.println(otherwise + " of " + all.size() + " are decided or labelled otherwise.");
    return otherwise == 0 ? 0 : 1;
  }

  private static String said(Upshot upshot) {
    var label = upshot.label();
    return upshot.verdict()
        + " ("
        + upshot.reason()
        + "), "
        + (label == null ? "no label" : "label “" + label + "”");
  }

  private record Post(String line, CaseQuestion question) {}

  private List<Post> read() throws IOException {
    List<Post> all = new ArrayList<>();
    var lines = Files.readAllLines(posts);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        all.add(parsed(lines.get(i), i + 1));
      }
    }
    return all;
  }

  private Post parsed(String line, int number) {
    try {
      return new Post(line, new CaseQuestion(JSON.readTree(line)));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          posts + ", line " + number + ": " + e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(posts + ", line " + number + ": " + e.getMessage(), e);
    }
  }
}
