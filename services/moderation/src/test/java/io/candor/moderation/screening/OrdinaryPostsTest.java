package io.candor.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What ordinary brands post goes out by the rules alone, with its label and without a finding. */
class OrdinaryPostsTest {

  static Stream<RuleCase> posts() throws IOException {
    try (var stream = OrdinaryPostsTest.class.getResourceAsStream("/packs/ordinary-posts.yaml")) {
      var posts = new YAMLMapper().readTree(stream);
      return StreamSupport.stream(posts.spliterator(), false)
          .map(post -> new RuleCase("any", "any", false, post));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("posts")
  void isClearedWithItsLabel(RuleCase post) {
    var judgement = post.judgement();

    assertThat(judgement.findings()).as("%s", post).isEmpty();
    assertThat(judgement.reason()).isEqualTo("cleared");
    assertThat(judgement.label().required()).isTrue();
  }
}
