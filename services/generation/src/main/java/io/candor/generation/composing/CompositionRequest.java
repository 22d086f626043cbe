package io.candor.generation.composing;

import java.util.List;

/**
 * All that a composition may know.
 *
 * @param language ISO 639-1
 * @param tone plain, warm, playful or formal: the audience profile's hint
 * @param budget already without the label
 * @param objections those of a returned draft; empty in the first round
 * @param engine the engine's name, {@code embedded} for the installation's own
 */
public record CompositionRequest(
    Intent intent,
    String subject,
    String sourceText,
    String language,
    BrandVoice voice,
    String tone,
    Budget budget,
    List<Objection> objections,
    long seed,
    String engine) {
  public CompositionRequest {
    objections = List.copyOf(objections);
  }

  /** The same with these objections. */
  public CompositionRequest with(List<Objection> others) {
    return new CompositionRequest(
        intent, subject, sourceText, language, voice, tone, budget, others, seed, engine);
  }
}
