package io.candor.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void whatIsAskedWronglyIsTwo() {
    assertThat(Main.run("token")).isEqualTo(2);
    assertThat(Main.run("token", "x", "--group", "king")).isEqualTo(2);
    assertThat(Main.run("up", "--port", "many")).isEqualTo(2);
    assertThat(Main.run("status", "--port", "70000")).isEqualTo(2);
    assertThat(Main.run("fly")).isEqualTo(2);
  }

  @Test
  void whatCannotBeDoneIsOne() {
    assertThat(Main.run("demo", "--brief", "/nowhere/brief.json")).isEqualTo(1);
  }

  @Test
  void theIdOfAKeyMayBeginWithAHyphen() {
    var asked = Main.line().parseArgs("keys", "revoke", "-dash");

    assertThat(asked.subcommand().<List<String>>matchedPositionalValue(0, List.of()))
        .containsExactly("revoke", "-dash");
  }
}
