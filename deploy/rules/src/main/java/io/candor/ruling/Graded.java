package io.candor.ruling;

import io.candor.moderation.cases.CaseRun;
import io.candor.ruling.training.TrainingSets;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;

/** How well texts are sorted by how harmful they are: those that the head was not trained on. */
final class Graded {

  private Graded() {}

  static void measure(Path data, CaseRun run, CaseRun alone, PrintWriter out) throws IOException {
    var sets = new TrainingSets(data);
    if (!sets.missing().isEmpty()) {
      out.println("any harm, graded: not measured without " + String.join(", ", sets.missing()));
      return;
    }
    var both = new Curve();
    var rules = new Curve();
    for (var text : sets.kept()) {
      both.add(grade(text, run), text.harmful());
      rules.add(grade(text, alone), text.harmful());
    }
    out.printf(
        Locale.ROOT,
        "any harm, graded, %d texts not trained on (en): AU-PRC %.3f; rules alone %.3f%n",
        both.size(),
        both.area(),
        rules.area());
    out.flush();
  }

  private static double grade(TrainingSets.Kept text, CaseRun run) {
    var question = new Sample(text.text(), "en", text.harmful()).question();
    return run.grade(question, run.judge(question)).score();
  }
}
