package io.candor.moderation.enacting;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.moderation.detecting.learnt.Embedder;
import io.candor.moderation.judging.Term;
import io.candor.moderation.rules.PackFiles;
import io.candor.moderation.rules.PackShelf;
import io.candor.moderation.rules.RuleSet;
import io.candor.moderation.rules.SamplePacks;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LentTest {

  private static final String ENGLISH = "words/en/rude.txt";
  private static final String FRENCH = "words/fr/rude.txt";
  private static final PackFiles FILES =
      SamplePacks.right().spoilt("law/pack.yaml", "rules:", "lists: [house/rude]\nrules:");
  private static final RuleSet IN_FORCE =
      PackShelf.of(FILES, Embedder.OFF).set(List.of(), Term.ALWAYS);

  @Test
  void aListThatAnotherPackHasBorrowedIsFoundOnceItSaysSomethingElse() {
    var same = Map.of(ENGLISH, text(ENGLISH), FRENCH, text(FRENCH));
    var other = Map.of(ENGLISH, text(ENGLISH) + "heck\n", FRENCH, text(FRENCH));

    assertThat(Lent.changed("house", same, IN_FORCE, FILES)).isEmpty();
    assertThat(Lent.changed("house", other, IN_FORCE, FILES)).contains(ENGLISH);
    assertThat(Lent.changed("house", Map.of(ENGLISH, text(ENGLISH)), IN_FORCE, FILES))
        .contains(FRENCH);
  }

  @Test
  void whatNobodyHasBorrowedMayChange() {
    assertThat(Lent.changed("law", Map.of(), IN_FORCE, FILES)).isEmpty();
  }

  private static String text(String path) {
    return FILES.read("house/" + path).orElseThrow();
  }
}
