package io.candor.generation.composing;

import java.util.regex.Pattern;

/** French: what points back. */
final class FrenchLeanings {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String END = "(?![\\p{L}-])";

  // "il faut", "ce soir" and "ceux qui" point at nothing
  private static final String IMPERSONAL =
      "(?!il (?:faut|y a|s['’]agit|suffit|reste|pleut|neige|existe|est (?:possible|temps|important|interdit|conseillé|utile))"
          + END
          + ")";

  private static final String TIMES =
      "(?:soir|matin|midi|week-end|mois|jour|siècle|année|semaine|nuit|saison|fois|été|automne|hiver|printemps|après-midi|"
          + "jours-ci|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|que|qui|dont)";

  private static final String THIS = "ce(?:t|tte|s)? (?!" + TIMES + END + ")";

  private static final String STARTERS =
      "ils?|elles?|cela|ça|ceci|celui|celle|ceux(?! qui| et celles)|celles(?! et ceux| qui)|leurs?|son|sa|ses|mais|et(?! vous| si)|"
          + "or|donc|ainsi|aussi|puis|enfin|ensuite|alors|surtout|également|notamment|pourtant|cependant|toutefois|néanmoins|idem|"
          + "résultat|de plus|de même|en effet|en revanche|par ailleurs|par contre|par conséquent|au contraire|à l['’]inverse|y|"
          + "du coup|en outre|autrement dit|quant à|d['’]autres?|les autres?|l['’]autre|l['’]une?|les deux|tous deux|toutes deux|"
          + "certaine?s|chacune?|lesquell?e?s|là|là-bas|parmi (?:eux|elles)";

  static final Pattern CLINGS =
      Pattern.compile(
          "^"
              + IMPERSONAL
              + "(?:(?:"
              + STARTERS
              + ")"
              + END
              + "|c['’]|"
              + THIS
              + ")"
              + "|(?<!\\p{L})(?:ce(?:lui|lle)-ci|ce(?:ux|lles)-ci|ces? derni[eè]re?s?|cette dernière|d['’]entre (?:eux|elles))"
              + END
              + "|(?<!\\p{L})(?:pour|d['’]|à|peu(?:t|vent)|doi(?:t|vent)|va|vont|veu(?:t|lent)) ?en \\p{L}+(?:er|ir|re)"
              + END,
          FLAGS);

  static final Pattern LEANS =
      Pattern.compile(
          // a share without its whole: "86 % l'utilisent", "la moitié l'a lu"
          "^(?:\\d[\\d.,]*[\\s\\u00a0\\u202f]?%|la moitié|un tiers|un quart|la majorité|les (?:deux tiers|trois quarts))[\\s\\u00a0\\u202f]+"
              + "(?!des |de |d['’]|du )"
              // "l'utilisent", "lui font", "s'en servent", "y ont", "avec elle"
              + "|(?<=\\p{L}s |ne )(?<!sans |sous |dans |vers |dès |après |depuis |puis |plus |très )l['’]\\p{L}+ent"
              + END
              + "|(?<!\\p{L})l['’](?:utilis|emploi|appliqu)\\p{L}*"
              + "|(?<!\\p{L})lui (?:ont|font|\\p{L}+ent)"
              + END
              + "|(?<!\\p{L})s['’]en (?:serv|méfi|passe|inspir)\\p{L}*"
              + "|(?<!\\p{L}|il |n['’])y (?!a |avait |aura |compris)\\p{L}+"
              + "|(?<!\\p{L})(?:avec|pour|chez|sans|contre|par|entre) (?:eux|elles?|lui)"
              + END
              + "|(?<=\\p{L} |[,;:] )"
              + THIS,
          FLAGS);

  private FrenchLeanings() {}
}
