package io.candor.bench;

/** Briefs with a finished text; their number is filled in twice. */
final class Posts {

  static final String FRENCH =
      """
      {"intent":"publish","brand":"demo","audience":"fr-young-adults","channels":["feed"],"language":"fr",
       "subject":"Atelier %d","source":{"text":"L'atelier de reliure numéro %d ouvre ses portes samedi. L'entrée est libre, le matériel est fourni et vous repartez avec votre carnet. On vous attend nombreux, avec vos idées et vos papiers préférés !"},
       "authorship":{"digitalSourceType":"trainedAlgorithmicMedia"},"schedule":{"at":"now"}}\
      """;

  /** It names groups, and no list finds anything in it: what the learnt look is asked about. */
  static final String ENGLISH =
      """
      {"intent":"publish","brand":"demo","audience":"bench-english","channels":["feed"],"language":"en",
       "subject":"Workshop %d","source":{"text":"Bookbinding workshop number %d opens on Saturday. Muslims, Christians, Jews and people without any faith have worked at one table there for years, women and men of all ages. Entry is free, the material is there, and everybody leaves with a notebook of their own making!"},
       "authorship":{"digitalSourceType":"trainedAlgorithmicMedia"},"schedule":{"at":"now"}}\
      """;

  private Posts() {}
}
