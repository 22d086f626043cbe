package io.candor.generation.composing;

import java.util.regex.Pattern;

/** Whether a sentence points back at the one before it. */
final class Dangling {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern START =
      Pattern.compile(
          "^(ils?|elles?|ce|cela|ça|c['’]|ces|cet|cette|celui|celle|ceux|celles|leurs?|son|sa|ses|mais|et|or|donc|"
              + "ainsi|aussi|puis|enfin|ensuite|de plus|en effet|en revanche|par ailleurs|pourtant|cependant|d['’]autres|les deux|"
              + "l['’]autre|y|il en|it|its|they|their|he|she|his|her|this|that|these|those|but|and|or|so|"
              + "then|however|also|moreover|yet|such|both|others?|the latter)(?![\\p{L}-])",
          FLAGS);

  private static final Pattern INSIDE =
      Pattern.compile(
          "(?<!\\p{L})(s['’]en|l['’]en|l['’](utilis|emploi|appliqu)\\p{L}*|d['’]entre (elles|eux)|"
              + "celles?-ci|ceux-ci|ces derni[eè]re?s|en créer|use it|do so|uses? (it|them)|of them)(?!\\p{L})",
          FLAGS);

  // "85 % l'utilisent": a share without its whole
  private static final Pattern BARE_SHARE =
      Pattern.compile("^\\d[\\d.,]*[\\s\\u00a0\\u202f]?%\\s+(?!des |de |d['’]|du |of )", FLAGS);

  private Dangling() {}

  static boolean is(String sentence) {
    return START.matcher(sentence).find()
        || INSIDE.matcher(sentence).find()
        || BARE_SHARE.matcher(sentence).find();
  }
}
