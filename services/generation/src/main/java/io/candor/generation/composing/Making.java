package io.candor.generation.composing;

import io.candor.contracts.Authorship;
import io.candor.contracts.PromptRef;
import io.candor.generation.engines.EngineQuestion;
import io.candor.generation.engines.EngineTraits;
import io.candor.generation.prompts.Prompt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a text is made with: the request, the engine, the prompt. */
record Making(CompositionRequest request, EngineTraits engine, Prompt prompt, String sourceType) {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private static final Pattern MARKS = Pattern.compile("[<>]{3,}");
  private static final int MOST_SOURCE = 6_000;
  private static final int MOST_TOKENS = 512;

  /** The question of one try; each has a seed of its own. */
  EngineQuestion question(int attempt, @Nullable String grammar) {
    int seed = (int) ((request.seed() + 7919L * attempt) & 0x7fffffff);
    var system = filled(prompt.system());
    return new EngineQuestion(
        engine.name(), system, filled(prompt.user()), grammar, seed, MOST_TOKENS, 0.9);
  }

  /** Who wrote it, from what ran. */
  Authorship authorship(String model) {
    var ref = new PromptRef(prompt.id(), prompt.version());
    return new Authorship(sourceType, "prompt_guided", engine.name(), model, ref, 0);
  }

  private String filled(String template) {
    return PLACE.matcher(template).replaceAll(m -> Matcher.quoteReplacement(value(m.group(1))));
  }

  private String value(String name) {
    return switch (name) {
      case "language" -> request.language();
      case "brand" -> request.voice().name();
      case "voice" -> request.voice().description();
      case "tone" -> request.tone();
      case "limit" -> Integer.toString(request.budget().limit());
      case "subject" -> unmarked(request.subject());
      case "objections" -> objections();
      case "source" -> unmarked(request.sourceText());
      default -> throw new IllegalArgumentException("No such place in a prompt: " + name);
    };
  }

  private String objections() {
    return request.objections().stream()
        .map(o -> "Avoid: " + o.message())
        .collect(Collectors.joining("\n"));
  }

  /** Data cannot close its own marks, nor have any left once others are taken out. */
  private static String unmarked(String text) {
    var bounded = text.length() > MOST_SOURCE ? text.substring(0, MOST_SOURCE) : text;
    return MARKS.matcher(bounded).replaceAll("");
  }
}
