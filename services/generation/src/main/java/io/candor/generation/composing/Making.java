package io.candor.generation.composing;

import io.candor.contracts.Authorship;
import io.candor.contracts.PromptRef;
import io.candor.generation.engines.EngineQuestion;
import io.candor.generation.engines.EngineTraits;
import io.candor.generation.prompts.Block;
import io.candor.generation.prompts.Prompt;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a text is made with: the request, the engine, the prompt. */
record Making(CompositionRequest request, EngineTraits engine, Prompt prompt, String sourceType) {

  private static final int MOST_TOKENS = 512;

  /** The question of one try; each has a seed of its own. */
  EngineQuestion question(int attempt, @Nullable String grammar) {
    int seed = (int) ((request.seed() + 7919L * attempt) & 0x7fffffff);
    return new EngineQuestion(
        engine.name(), prompt.system(), filled(), grammar, seed, MOST_TOKENS, 0.9);
  }

  /** Who wrote it, from what ran. */
  Authorship authorship(String model) {
    var ref = new PromptRef(prompt.id(), prompt.version());
    return new Authorship(sourceType, "prompt_guided", engine.name(), model, ref, 0);
  }

  private String filled() {
    return Prompt.PLACE
        .matcher(prompt.user())
        .replaceAll(place -> Matcher.quoteReplacement(value(place.group(1))));
  }

  /** A code and a number as they are; whatever else there is, somebody outside wrote. */
  private String value(String name) {
    return switch (name) {
      case "language" -> language();
      case "limit" -> Integer.toString(request.budget().limit());
      default -> Block.of(name.toUpperCase(Locale.ROOT), data(name));
    };
  }

  /** Variants and private extensions of a tag may be words of anybody's choice. */
  private String language() {
    var tag = Locale.forLanguageTag(request.language());
    return Locale.of(tag.getLanguage(), tag.getCountry()).toLanguageTag();
  }

  private String data(String name) {
    return switch (name) {
      case "brand" -> request.voice().name();
      case "voice" -> request.voice().description();
      case "tone" -> request.tone();
      case "subject" -> request.subject();
      case "objections" -> objections();
      case "source" -> request.sourceText();
      default -> throw new IllegalArgumentException("No such place in a prompt: " + name);
    };
  }

  private String objections() {
    return request.objections().stream().map(Objection::message).collect(Collectors.joining("\n"));
  }
}
