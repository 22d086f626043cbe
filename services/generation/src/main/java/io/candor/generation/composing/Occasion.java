package io.candor.generation.composing;

import java.util.regex.Pattern;

/** What a text is for, as far as its words tell: it decides what may stand around it. */
enum Occasion {
  /** Bad or grave news: nothing stands around it. */
  SOBER,
  /** An invitation. */
  EVENT,
  /** An invitation that says when. */
  DATED_EVENT,
  /** Shares of people who do this or that. */
  FIGURES,
  OTHER;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern GRAVE =
      words(
          "décès|décédée?s?|mort|morte?s|mourir|deuil|obsèques|hommage|victimes?|blessée?s?|accident|incendie|inondations?|séisme|"
              + "attentat|agression|violences?|guerre|cancer|suicide|maladie|épidémie|allergi\\p{L}+|danger|risques?|toxique|alerte|"
              + "rappel de produit|rappelons le lot|rappelons les lots|rappelle le lot|panne|incident|interrompue?s?|perturbations?|"
              + "fuite de données|piratage|excuses|désolée?s?|regrettons|licenci\\p{L}+|suppressions? de postes?|fermeture définitive|"
              + "liquidation|plainte|procès|condamnée?s?",
          "death|deaths|died|dies|dead|mourn\\p{L}*|funeral|victims?|injur\\p{L}+|accident|fire broke out|flood\\p{L}*|earthquake|"
              + "attack|assault|violence|war|cancer|suicide|disease|outbreak|allerg\\p{L}+|danger\\p{L}*|risks?|toxic|warning|recall|"
              + "recalling|recalled|outage|incident|downtime|data breach|hacked|apologi[sz]e|apology|sorry|regret|layoffs?|laid off|"
              + "redundancies|closing down|bankruptcy|lawsuit|convicted");

  private static final Pattern INVITES =
      words(
          "inscription|inscriptions|inscrivez-vous|s['’]inscrire|entrée libre|l['’]entrée est (?:libre|gratuite)|entrée gratuite|"
              + "portes ouvertes|aura lieu|auront lieu|se tiendra|rendez-vous|venez|rejoignez(?:-nous)?|réservez|"
              + "réservations?|billetterie|billets?|atelier|concert|vernissage|pique-nique|cherchons des (?:mains|bénévoles)|"
              + "places disponibles",
          "register|registration|sign up|rsvp|free entry|admission|doors open|takes place|will be held|join us|"
              + "come along|book your|tickets?|workshop|concert|open day|volunteers wanted");

  private static final Pattern DATED =
      words(
          "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|"
              + "novembre|décembre",
          "monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|"
              + "october|november|december");

  private static final Pattern SHARE = Pattern.compile("\\d[\\s\\u00a0\\u202f]?%");

  /** Of a body. */
  static Occasion of(String text) {
    if (GRAVE.matcher(text).find()) {
      return SOBER;
    }
    if (INVITES.matcher(text).find()) {
      return DATED.matcher(text).find() ? DATED_EVENT : EVENT;
    }
    return SHARE.matcher(text).find() ? FIGURES : OTHER;
  }

  /** Whether the source or the subject tells grave news: then nothing is picked out either. */
  static boolean isSober(CompositionRequest request) {
    return GRAVE.matcher(request.sourceText()).find() || GRAVE.matcher(request.subject()).find();
  }

  private static Pattern words(String french, String english) {
    return Pattern.compile("(?<!\\p{L})(?:" + french + "|" + english + ")(?!\\p{L})", FLAGS);
  }
}
