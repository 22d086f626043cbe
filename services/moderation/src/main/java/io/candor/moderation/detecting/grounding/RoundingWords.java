package io.candor.moderation.detecting.grounding;

import io.candor.moderation.detecting.folding.Folded;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words before a figure that say it is rounded, and to which side, folded. */
final class RoundingWords {

  private static final int FAR = 40;
  private static final int LONGEST = 3;
  private static final Map<String, Rounding> WORDS = new HashMap<>();
  private static final Set<String> DENIALS =
      Set.of("pas", "not", "no", "nicht", "kein", "non", "niet", "nao", "jamais", "never");

  static {
    add(Rounding.NEAR, "environ,env,autour de,aux alentours de,pres de,quelque,a peu pres");
    add(Rounding.NEAR, "around,about,approximately,approx,roughly,some,close to,circa,c,ca");
    add(Rounding.NEAR, "rund,etwa,ungefahr,um die,zirka,in etwa");
    add(Rounding.NEAR, "unos,unas,alrededor de,aproximadamente,cerca de,en torno a,mas o menos");
    add(Rounding.NEAR, "intorno a,intorno al,all incirca,ongeveer,rond de,zo n,zowat,por volta de");
    add(Rounding.BELOW, "presque,nearly,almost,just under,fast,beinahe,knapp,casi,quasi,bijna");
    add(Rounding.BELOW, "haast,quase");
    add(Rounding.ABOVE, "plus de,au dela de,more than,over,above,just over,at least,au moins");
    add(Rounding.ABOVE, "uber,mehr als,gut,mindestens,mas de,mas del,al menos,piu di,piu del");
    add(Rounding.ABOVE, "oltre,almeno,ruim,meer dan,minstens,mais de,pelo menos,acima de");
    add(Rounding.UNDER, "moins de,less than,fewer than,under,below,weniger als,unter,menos de");
    add(Rounding.UNDER, "meno di,minder dan,onder de,abaixo de");
  }

  private RoundingWords() {}

  /** What the words before a place say. */
  static Optional<Rounding> before(String text, int place) {
    var near = text.substring(Math.max(0, place - FAR), place).strip();
    if (near.endsWith("~") || near.endsWith("≈")) {
      return Optional.of(Rounding.NEAR);
    }
    var words = Folded.of(near).toString().split(" ");
    for (int first = Math.max(0, words.length - LONGEST); first < words.length; first++) {
      var phrase = String.join(" ", Arrays.asList(words).subList(first, words.length));
      if (WORDS.containsKey(phrase)) {
        boolean denied = first > 0 && DENIALS.contains(words[first - 1]);
        return denied ? Optional.empty() : Optional.of(WORDS.get(phrase));
      }
    }
    return Optional.empty();
  }

  private static void add(Rounding rounding, String phrases) {
    Arrays.stream(phrases.split(",")).forEach(phrase -> WORDS.put(phrase, rounding));
  }
}
