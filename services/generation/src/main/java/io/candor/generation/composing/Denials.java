package io.candor.generation.composing;

import java.util.regex.Pattern;

/** Claims that no AI had a part in a text: beside an AI label they would talk it away. */
final class Denials {

  private static final String AI =
      "(?:(?:l['’])?(?:ia|intelligence artificielle)|ai|artificial intelligence|(?:de |d['’]une? )?(?:robot|chatbot|chatgpt|llm))(?!\\p{L})";

  private static final Pattern DENIAL =
      Pattern.compile(
          "(?:sans|without|aucune?|no) (?:l['’]aide d['’]une? |l['’]aide de |the help of |recours à |using |any |trace d['’]|use of )?"
              + AI
              + "|(?:pas|jamais|not|never) (?:été )?(?:écrite?s?|rédigée?s?|générée?s?|créée?s?|written|made|generated|created) (?:par|avec|by|with) (?:une? |an? )?"
              + AI
              + "|(?:écrite?s?|rédigée?s?|faite?s?|written|made|created) (?:entièrement |uniquement |seulement |exclusively |entirely |only )?(?:par|by) (?:un |une |des |de vrais? |a |real )?(?:humaine?s?|personnes?|humans?|persons?|people)(?!\\p{L})"
              + "|100[\\s\\u00a0\\u202f]?%[\\s\\u00a0\\u202f]?(?:humaine?|human)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Denials() {}

  static boolean in(String text) {
    return DENIAL.matcher(text).find();
  }
}
