package io.candor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.engine.LanguageModel.Generated;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The OpenAI chat protocol, as far as Candor speaks it. */
class ChatProtocolTest extends EngineTest {

  @Test
  void aConversationIsAnswered() throws Exception {
    var answer = json(ask(ASK));

    assertThat(answer.path("id").asText()).startsWith("chatcmpl-");
    assertThat(answer.path("object").asText()).isEqualTo("chat.completion");
    assertThat(answer.path("created").asLong()).isPositive();
    assertThat(answer.path("model").asText()).isEqualTo("fake-1");
    assertThat(answer.path("choices")).hasSize(1);
    assertThat(answer.at("/choices/0/index").asInt()).isZero();
    assertThat(answer.at("/choices/0/message/role").asText()).isEqualTo("assistant");
    assertThat(answer.at("/choices/0/message/content").asText()).isEqualTo("Bonjour.");
    assertThat(answer.at("/choices/0/finish_reason").asText()).isEqualTo("stop");
    assertThat(answer.at("/usage/prompt_tokens").asInt()).isEqualTo(12);
    assertThat(answer.at("/usage/completion_tokens").asInt()).isEqualTo(3);
    assertThat(answer.at("/usage/total_tokens").asInt()).isEqualTo(15);
  }

  @Test
  void anAnswerThatWasCutShortSaysSo() throws Exception {
    model.behave(_ -> new Generated("Bon", 12, 1, true));

    assertThat(json(ask(ASK)).at("/choices/0/finish_reason").asText()).isEqualTo("length");
  }

  @Test
  void whatIsAskedForReachesTheModel() throws Exception {
    var grammar = "root ::= (\"Bonjour\" | \"\\\"Bonsoir\\\"\")";
    ask(
        """
        {"model":"fake-1","messages":[{"role":"system","content":"Sois bref."},{"role":"user","content":"Salut 👋"}],
         "temperature":0.5,"top_p":0.25,"seed":42,"max_tokens":100,"stop":["\\n","Fin"],
         "grammar":"root ::= (\\"Bonjour\\" | \\"\\\\\\"Bonsoir\\\\\\"\\")","n":1,"stream":false,"user":"u"}
        """);

    assertThat(model.calls())
        .containsExactly(
            new FakeModel.Call(
                List.of(
                    new ChatMessage("system", "Sois bref."), new ChatMessage("user", "Salut 👋")),
                new Sampling(0.5f, 0.25f, 42, 100, List.of("\n", "Fin"), grammar)));
  }

  @Test
  void theNewerNameOfTheLimitOfTokensIsKnownToo() throws Exception {
    ask(ASK.replace("}]}", "}],\"max_completion_tokens\":7,\"stop\":\"Fin\",\"grammar\":null}"));

    assertThat(model.calls().getFirst().sampling())
        .extracting(Sampling::maxTokens, Sampling::stop, Sampling::grammar)
        .containsExactly(7, List.of("Fin"), null);
  }

  @Test
  void theSameSeedIsAskedForWhereNoneIsGiven() throws Exception {
    ask(ASK);
    ask(ASK);

    assertThat(model.calls().get(0)).isEqualTo(model.calls().get(1));
  }

  @Test
  void whateverModelIsNamedTheOneThatRanIsRecorded() throws Exception {
    var answer = ask(ASK.replace("{\"messages\"", "{\"model\":\"another\",\"messages\""));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).path("model").asText()).isEqualTo("fake-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "7",
        "[]",
        "{",
        "{} {}",
        "{\"messages\":[{\"role\":\"user\",\"content\":\"a\"}]} x",
        "\"text\"",
        "{\"messages\":\"a\"}",
        "{\"messages\":[{\"role\":\"user\",\"content\":{}}]}"
      })
  void whatIsNoChatIsRefused(String body) throws Exception {
    assertThat(error(ask(body), 400).path("type").asText()).isEqualTo("invalid_request_error");
    assertThat(model.calls()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"messages\":null}",
        "{\"messages\":[]}",
        "{\"messages\":[null]}",
        "{\"messages\":[{}]}",
        "{\"messages\":[{\"content\":\"a\"}]}",
        "{\"messages\":[{\"role\":null,\"content\":\"a\"}]}",
        "{\"messages\":[{\"role\":\"null\",\"content\":\"a\"}]}",
        "{\"messages\":[{\"role\":\"tool\",\"content\":\"a\"}]}",
        "{\"messages\":[{\"role\":\"user\"}]}",
        "{\"messages\":[{\"role\":\"user\",\"content\":null}]}"
      })
  void aConversationThatIsNoneIsNamed(String body) throws Exception {
    assertThat(error(ask(body), 400).path("param").asText()).isEqualTo("messages");
    assertThat(model.calls()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"n\":2                         | n",
        "\"stream\":true                 | stream",
        "\"temperature\":-0.1            | temperature",
        "\"temperature\":2.1             | temperature",
        "\"top_p\":0                     | top_p",
        "\"top_p\":1.1                   | top_p",
        "\"max_tokens\":0                | max_tokens",
        "\"max_tokens\":1025             | max_tokens",
        "\"stop\":7                      | stop",
        "\"stop\":[\"1\",\"2\",\"3\",\"4\",\"5\"] | stop",
        "\"tools\":[]                    | tools",
        "\"gramar\":\"root ::= x\"       | gramar"
      })
  void anArgumentThatCannotBeIsNamed(String argument, String name) throws Exception {
    var body = ASK.replace("}]}", "}]," + argument + "}");

    assertThat(error(ask(body), 400).path("param").asText()).isEqualTo(name);
    assertThat(model.calls()).isEmpty();
  }

  @Test
  void aModelThatFailsIsNotExplainedToCallers() throws Exception {
    model.behave(_ -> {
      throw new IllegalStateException("at /home/someone/model.gguf");
    });
    var error = error(ask(ASK), 500);

    assertThat(error.path("type").asText()).isEqualTo("server_error");
    assertThat(error.toString()).doesNotContain("gguf");

    model.behave(_ -> new Generated("Encore.", 1, 1, false));
    assertThat(ask(ASK).statusCode()).isEqualTo(200);
  }
}
