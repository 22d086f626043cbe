package io.candor.generation.origins;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Authorship;
import io.candor.contracts.KnownVersions;
import io.candor.contracts.Media;
import io.candor.contracts.Part;
import io.candor.contracts.Revision;
import io.candor.contracts.Window;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ToldTest {

  private static final String TEXT =
      "L'atelier de reliure ouvre samedi à dix heures, entrée libre.";
  private static final Window WINDOW = new Window(Instant.EPOCH, Instant.MAX, null);

  @Test
  void aTextOfAiIsToldWithItsWords() {
    var told = Told.of("w", revision("trainedAlgorithmicMedia", "Une source."));

    assertThat(told.origin()).isEqualTo(Origin.MADE);
    assertThat(told.text()).isEqualTo(Wording.digest("w", TEXT).orElseThrow());
  }

  @Test
  void wordsThatCameOutAsTheyWereGivenStayTheirAuthors() {
    var told = Told.of("w", revision("algorithmicMedia", TEXT.replace("'", "’") + "\n"));

    assertThat(told.origin()).isEqualTo(Origin.BY_RULE);
    assertThat(told.text()).isNull();
  }

  @Test
  void anExcerptOfItsSourceStaysItsAuthorsToo() {
    var told = Told.of("w", revision("algorithmicMedia", "Bonjour. " + TEXT + " Venez."));

    assertThat(told.text()).isNull();
  }

  @Test
  void ofAPersonsTextOnlyTheMediaOfAiAreTold() {
    var told = Told.of("w", revision("digitalCreation", null));

    assertThat(told).isEqualTo(new Told(null, null, List.of(new Told.Medium("b", Origin.CHANGED))));
  }

  private static Revision revision(String type, @Nullable String source) {
    var media = List.of(medium("a", "digitalCapture"), medium("b", "compositeSynthetic"));
    return new Revision(
        1,
        "create",
        "demo",
        "readers",
        "feed",
        "fr",
        List.of(new Part(TEXT, List.of(), media)),
        authorship(type),
        List.of(),
        new KnownVersions(1, 1, 1),
        WINDOW,
        source,
        0,
        null,
        null,
        null,
        false);
  }

  private static Media medium(String digest, String type) {
    return new Media(digest, "image/png", "", authorship(type));
  }

  private static Authorship authorship(String type) {
    return new Authorship(type, "prompt_guided", null, null, null, 0);
  }
}
