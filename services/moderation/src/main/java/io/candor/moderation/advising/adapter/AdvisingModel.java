package io.candor.moderation.advising.adapter;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.openai.OpenAiChatModel;
import io.candor.contracts.Json;
import io.candor.moderation.advising.Advice;
import io.candor.moderation.advising.Asked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks the configured model through LangChain4j; blocks its thread. */
final class AdvisingModel {

  private final String name;
  private final OpenAiChatModel model;
  private final SystemMessage prompt = SystemMessage.from(prompt());

  AdvisingModel(String baseUrl, String key, String name, Duration timeout) {
    this.name = name;
    this.model =
        OpenAiChatModel.builder()
            .httpClientBuilder(JdkHttpClient.builder())
            .baseUrl(baseUrl)
            .apiKey(key)
            .modelName(name)
            .timeout(timeout)
            .temperature(0.0)
            .responseFormat(AdviceSchema.strict())
            .strictJsonSchema(true)
            .maxRetries(0)
            .build();
  }

  /** What it says; anything but an answer is thrown as LangChain4j throws it. */
  Advice ask(Asked text) {
    var answer =
        model.chat(
            ChatRequest.builder().messages(prompt, UserMessage.from(Json.write(text))).build());
    var named = answer.modelName() == null ? name : answer.modelName();
    return AdviceReader.read(named, answer.aiMessage().text());
  }

  private static String prompt() {
    try (var file = AdvisingModel.class.getResourceAsStream("/advising/prompt.txt")) {
      if (file == null) {
        throw new IllegalStateException("the prompt is not in this build");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
