package io.candor.moderation.detecting.personal;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds where somebody lives: a street and a number behind words that say so. The address of a
 * shop, an office or a concert is nobody's.
 */
public final class StreetAddresses implements Detector {

  private static final int REACH = 60;

  private static final Pattern LIVES =
      Company.words(
          "habit(?:e|es|ent|ait|ons)|vi[ts] (?:au|à|dans)|domicile|domiciliée?|chez (?:lui|elle|eux|moi|toi)|réside(?:nt)?"
              + "|adresse personnelle|(?:mon|ton|son|leur) adresse|lives? (?:at|on|in)|living at|home address|resid(?:es?|ing)"
              + "|(?:my|his|her|their) address|where (?:he|she|they|i) lives?|wohn(?:t|e|en|haft)|(?:wohn|privat)adresse"
              + "|(?:meine|seine|ihre) adresse|viv(?:e|en|o) en|domicilio|reside|abit(?:a|o|ano)|vive in|risied(?:e|ono)"
              + "|residente|indirizzo di casa|woon(?:t|achtig)?|wonen|(?:woon|huis|thuis)adres"
              + "|mor(?:a|am|o|as) (?:na|no|em|à)|viv(?:e|em|o|es) (?:na|no)|resid(?:e|em|o) (?:na|no|em|à)"
              + "|(?:minha|tua|sua) (?:morada|casa|residência)|(?:meu|teu|seu) endereço|endereço de casa|domiciliad[oa]");

  /** One of them is in each of those words. */
  private static final List<String> STEMS =
      List.of(
          "habit",
          "domicil",
          "chez",
          "résid",
          "resid",
          "adres",
          "addres",
          "vis ",
          "vit ",
          "viv",
          "live",
          "living",
          "wohn",
          "abit",
          "risied",
          "indirizzo di casa",
          "woon",
          "mora",
          "moro",
          "endereço",
          "wonen");

  private static final String NUMBER = "\\d{1,5}";
  private static final String SMALL =
      "(?:(?:de|do|da|dos|das|du|des|del|dei|della|delle|degli|di|la|le|les|los|las|el|et|y|e|de l['’]|d['’]|l['’]|dell['’]) ?)*";
  private static final String NAME =
      SMALL + "\\p{Lu}[\\p{L}'’-]*(?: " + SMALL + "\\p{Lu}[\\p{L}'’-]*){0,3}";

  /** Number first, then the kind of street: 3 bis, avenue du Général-Leclerc. */
  private static final String FRENCH =
      NUMBER
          + "(?: ?(?:bis|ter|quater|[A-D]))?,? (?i:rue|avenue|av\\.?|boulevard|bd|place|impasse|allée|chemin|quai|cours|route|square"
          + "|passage|ruelle|faubourg|sentier|montée|voie) "
          + NAME;

  private static final String ENGLISH =
      NUMBER
          + "[A-Za-z]? (?:\\p{Lu}[\\p{L}'’.-]+ ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct"
          + "|Way|Close|Crescent|Terrace|Place|Square|Gardens|Grove|Row|Mews|Walk|Rise|Parkway|Circle|Trail)(?!\\p{L})";

  private static final String ROMANCE =
      "(?i:calle|c/|avenida|avda\\.?|plaza|paseo|camino|travesía|ronda|via|viale|piazza|corso|vicolo|largo|piazzale|rua|praça|praceta|travessa|alameda|estrada|calçada|beco) ?"
          + NAME
          + ",? (?:n\\.?º ?)?"
          + NUMBER;

  private static final String GERMANIC =
      "\\p{Lu}[\\p{L}-]{2,30}(?:straße|strasse|str\\.|weg|gasse|allee|platz|ring|damm|ufer|steig|straat|laan|plein|gracht"
          + "|kade|singel|dijk|dreef|steeg) "
          + NUMBER
          + "(?: ?[a-d](?!\\p{L}))?";

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:"
              + String.join("|", FRENCH, ENGLISH, ROMANCE, GERMANIC)
              + ")(?!\\d)");

  @Override
  public List<Match> find(Passage passage) {
    var text = passage.text();
    List<Match> found = new ArrayList<>();
    if (Digits.in(passage).count() == 0 || !Company.mentions(passage, STEMS)) {
      return found;
    }
    var matcher = ADDRESS.matcher(text);
    while (found.size() < MOST && matcher.find()) {
      if (LIVES.matcher(Company.before(text, matcher.start(), REACH)).find()) {
        found.add(Match.at(matcher.start(), matcher.end()));
      }
    }
    return found;
  }
}
