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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows which texts two sets of packs decide otherwise. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = "Shows which texts two folders of packs decide or label otherwise.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./candor rules diff own-teas --against posts.jsonl        the packs that ship, and one more",
      "  ./candor rules diff before after --against posts.jsonl    two folders of packs, or of one",
      "",
      "A line of posts.jsonl:",
      "  {\"text\": \"Unser Detox-Tee.\", \"language\": \"de\", \"countries\": [\"DE\"]}",
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the same for every text",
      "1:some text is decided or labelled otherwise",
      "2:a pack or FILE is not valid, or asked wrongly"
    })
final class DiffCommand implements Callable<Integer> {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  @Parameters(
      arity = "1..2",
      paramLabel = "DIR",
      description =
          "before and after, each a "
              + PackSource.FOLDER
              + "; where one is given, before are the packs that ship")
  private List<Path> folders = List.of();

  @Option(
      names = "--against",
      required = true,
      paramLabel = "FILE",
      description = "posts, one JSON object a line, with the keys of a case (text, language, …)")
  private Path posts = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var some = new CaseRun(PackSource.of(before()).rules());
    var others = new CaseRun(PackSource.of(after()).rules());
    int otherwise = 0;
    var all = read();
    for (var post : all) {
      var difference =
          Difference.between(some.judge(post.question()), others.judge(post.question()));
      otherwise += difference.isPresent() ? 1 : 0;
      difference.ifPresent(found -> tell(post, found));
    }
    spec.commandLine()
        .getOut()
        .println(otherwise + " of " + all.size() + " are decided or labelled otherwise.");
    return otherwise == 0 ? 0 : 1;
  }

  private @Nullable Path before() {
    return folders.size() > 1 ? folders.getFirst() : null;
  }

  private Path after() {
    return folders.getLast();
  }

  private void tell(Post post, Difference difference) {
    var out = spec.commandLine().getOut();
    var before = before();
    out.println(post.line());
    out.println("  " + (before == null ? "as shipped" : before) + ": " + said(difference.before()));
    out.println("  " + after() + ": " + said(difference.after()));
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
