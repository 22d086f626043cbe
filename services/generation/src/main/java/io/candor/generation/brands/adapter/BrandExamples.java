package io.candor.generation.brands.adapter;

/** Brands, as the API document shows them. */
final class BrandExamples {

  static final String ONE =
      """
      {"id": "demo", "version": 1, "name": "Exemple", "languages": ["fr"], "homeCountry": "FR", "responsible": "Exemple SARL",
       "bannedWords": ["révolutionnaire"], "voice": {"description": "Simple et chaleureuse.", "examples": ["On vous attend samedi."]},
       "engine": "embedded", "phrasebooks": [], "labelsAutomated": true}
      """;

  static final String PAGE = "{\"items\": [" + ONE + "], \"next\": null}";

  private BrandExamples() {}
}
