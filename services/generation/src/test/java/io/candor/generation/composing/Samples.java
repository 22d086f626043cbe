package io.candor.generation.composing;

import io.candor.text.CountingUnit;
import java.util.List;

/** Requests to test with. */
final class Samples {

  static final String SURVEY =
      "En 2023, une enquête a interrogé 4 281 professionnels sur l'IA. "
          + "86 % des community managers utilisent l'IA pour optimiser leurs textes. "
          + "85 % l'utilisent pour en créer. "
          + "82 % des répondants s'en servent pour trouver des idées. "
          + "52 % des community managers créent des images avec l'IA. "
          + "46 % des community managers répondent aux messages avec l'IA. "
          + "61 % des entreprises y ont recours pour réduire la charge de travail.";

  private Samples() {}

  static CompositionRequest create(String source, String language, int limit, long seed) {
    return request(Intent.CREATE, source, language, limit, seed, List.of());
  }

  static CompositionRequest request(
      Intent intent, String source, String language, int limit, long seed, List<String> banned) {
    return new CompositionRequest(
        intent,
        "L'IA",
        source,
        language,
        new BrandVoice("demo", "", List.of(), banned, null),
        "warm",
        new Budget(limit, CountingUnit.GRAPHEMES),
        List.of(),
        seed,
        "embedded");
  }

  static Grammar grammar(CompositionRequest request) {
    var phrases = new Phrasebooks().of(request.language(), null);
    var bodies =
        request.intent() == Intent.OPTIMISE
            ? BetterBodies.of(request)
            : NewBodies.of(SourceFacts.of(request), request);
    return new Grammar(new Frames(request, phrases).around(bodies));
  }
}
