package io.candor.ruling.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.moderation.detecting.learnt.Embedder;
import io.candor.moderation.detecting.learnt.HeadFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Training on a made-up set, and what ships. */
class TrainTest {

  private static final Path HARM =
      Path.of("../../services/moderation/src/main/resources/packs/harm");

  private static final List<ExemplarFiles.Sentence> SENTENCES =
      List.of(
          new ExemplarFiles.Sentence("hate", true, "bad people"),
          new ExemplarFiles.Sentence("hate", false, "good people"),
          new ExemplarFiles.Sentence("violence", true, "bad deed"),
          new ExemplarFiles.Sentence("violence", false, "good deed"));

  @TempDir private Path folder;

  @Test
  void givesTheSameBytesEachTime() {
    assertThat(trained()).isEqualTo(trained());
  }

  @Test
  void learnsWhatTellsTheTwoApart() {
    var head = HeadFile.read(trained()).head();

    assertThat(head.logit(Letters.PLACES.place("bad number 101"))).isGreaterThan(head.threshold());
    assertThat(head.logit(Letters.PLACES.place("good number 102"))).isLessThan(0);
  }

  @Test
  void whatShipsWasMadeOfTheExemplarsThatShip() throws IOException {
    var file = HeadFile.read(Files.readString(HARM.resolve("learnt.txt")));

    assertThat(file.made())
        .as("./candor train makes learnt.txt anew")
        .isEqualTo(ExemplarFiles.digest(HARM.resolve("exemplars")));
    assertThat(file.head().exemplars().categories()).hasSize(13);
  }

  @Test
  void saysWhatIsMissing() {
    var said = new StringWriter();

    int exit =
        Train.commands().setErr(new PrintWriter(said, true)).execute("--data", folder.toString());

    assertThat(exit).isEqualTo(2);
    assertThat(said.toString()).contains("davidson-en.csv", "surge-en.csv", folder.toString());
  }

  private static String trained() {
    var rows =
        IntStream.range(0, 80)
            .mapToObj(
                i -> new Row("made up", (i % 2 == 0 ? "good" : "bad") + " number " + i, i % 2 == 1))
            .toList();
    return new HeadFile(new Training(Letters.PLACES).head(SENTENCES, rows), "letters", "here")
        .text();
  }

  /** Places texts by how often they have each of a few letters. */
  private enum Letters implements Embedder {
    PLACES;

    private static final String LETTERS = "abdgoeplu";

    @Override
    public Optional<float[]> embed(String text) {
      return Optional.of(place(text));
    }

    float[] place(String text) {
      var place = new float[LETTERS.length()];
      double squares = 0;
      for (int i = 0; i < place.length; i++) {
        int letter = LETTERS.charAt(i);
        place[i] = text.chars().filter(c -> c == letter).count();
        squares += place[i] * place[i];
      }
      for (int i = 0; i < place.length; i++) {
        place[i] /= (float) Math.sqrt(Math.max(squares, 1));
      }
      return place;
    }

    @Override
    public boolean wanted() {
      return true;
    }

    @Override
    public boolean answers() {
      return true;
    }
  }
}
