package io.candor.generation.composing;

import java.util.regex.Pattern;

/** English: what points back. */
final class EnglishLeanings {

  private static final String END = "(?![\\p{L}-])";

  // "this week" and "those who" point at nothing
  private static final String TIMES =
      "(?: (?:week|weekend|month|year|morning|evening|afternoon|summer|autumn|fall|winter|spring|season|time|monday|tuesday|"
          + "wednesday|thursday|friday|saturday|sunday|who)"
          + END
          + ")";

  private static final String STARTERS =
      "it(?:['’]s)?|its|they|their|theirs|he|she|his|hers?|him|but|and|or|so|then|however|also|moreover|yet|such|both|others?|"
          + "another|instead|still|meanwhile|therefore|thus|besides|similarly|likewise|consequently|finally|next|in addition|"
          + "as a result|for example|for instance|in contrast|on the other hand|the latter|the former|the others?|each|neither|"
          + "some of (?:it|them)|none of (?:it|them)|most of (?:it|them)|all of (?:it|them|this)|here|there(?! (?:is|are|was|were|will))";

  static final Pattern CLINGS =
      Pattern.compile(
          "^(?:(?:"
              + STARTERS
              + ")"
              + END
              + "|(?:this|that|these|those)(?!"
              + TIMES
              + ")"
              + END
              + ")",
          Pattern.CASE_INSENSITIVE);

  static final Pattern LEANS =
      Pattern.compile(
          // a share without its whole: "85% use it", "half of them"
          "^(?:\\d[\\d.,]*\\s?(?:%|percent|per cent)|half|a third|a quarter|two thirds|three quarters)\\s+(?!of (?!it|them|these|those))"
              + "|\\b(?:uses?|used|using|do(?:es)?|did|done) (?:it|so)"
              + END
              + "|\\b(?:of|with|from|to|for|about|on|in|into|at|by) (?:it|them|him|her|these|those)"
              + END
              + "(?! \\p{L}+)"
              + "|\\b(?:of|with|from|to|for|about|on|in|into|at|by) (?:it|them|him) (?:for|to|over|in|as|by|at|every|each|when)"
              + END,
          Pattern.CASE_INSENSITIVE);

  private EnglishLeanings() {}
}
