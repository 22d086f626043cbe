package io.candor.generation.engines.adapter;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import io.candor.generation.engines.EngineAnswer;
import io.candor.generation.engines.EngineQuestion;
import java.util.Map;

/** Asks one endpoint through LangChain4j; blocks its thread. */
final class ChatEndpoint {

  private static final int LONGEST = 20_000;

  private final Endpoint endpoint;
  private final OpenAiChatModel model;

  ChatEndpoint(Endpoint endpoint) {
    this.endpoint = endpoint;
    this.model =
        OpenAiChatModel.builder()
            .baseUrl(endpoint.baseUrl())
            .apiKey(endpoint.key())
            .modelName(endpoint.traits().model())
            .timeout(endpoint.timeout())
            .maxRetries(0)
            .build();
  }

  /** A text; anything else is thrown as LangChain4j throws it. */
  EngineAnswer ask(EngineQuestion question) {
    var answer =
        model.chat(
            ChatRequest.builder()
                .messages(SystemMessage.from(question.system()), UserMessage.from(question.user()))
                .parameters(parameters(question))
                .build());
    var text = answer.aiMessage().text();
    if (text == null || text.isBlank()) {
      return new EngineAnswer.BadAnswer("is empty");
    }
    var named = answer.modelName() == null ? endpoint.traits().model() : answer.modelName();
    return new EngineAnswer.Written(text.substring(0, Math.min(LONGEST, text.length())), named);
  }

  private OpenAiChatRequestParameters parameters(EngineQuestion question) {
    var parameters =
        OpenAiChatRequestParameters.builder()
            .seed(question.seed())
            .temperature(question.temperature())
            .maxOutputTokens(question.maxTokens());
    if (question.grammar() != null && endpoint.traits().takesGrammar()) {
      parameters.customParameters(Map.of("grammar", question.grammar()));
    }
    return parameters.build();
  }
}
