package io.candor.generation.composing;

import io.candor.contracts.UnsupportedFact;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of people, firms and places, as far as capitals tell them. */
final class Names {

  private static final String WORD = "\\p{Lu}[\\p{L}\\d&’'-]+";

  // a capital that no sentence, line or quotation mark explains
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?<=[\\p{Ll}\\d,;%] |[’'(]|\\p{Ll}[\\u00a0\\u202f])" + WORD + "(?: " + WORD + ")*");

  // "Acme annonce", "OpenAI", "SNCF": a first word that is no beginning but a name
  private static final Pattern FIRST =
      Pattern.compile(
          "(?m)(?:^[•\\s]*|[.!?…] |\\n)(?<name>"
              + "\\p{Lu}\\p{L}*[\\p{Ll}\\d]\\p{Lu}[\\p{L}\\d]*|\\p{Lu}{2,}\\d*(?!\\p{L})|"
              + "\\p{Lu}[\\p{L}’'-]+(?= (?:a|est|sont|va|dit|lance|annonce|propose|ouvre|présente|déclare|affirme|explique|publie|révèle|"
              + "recrute|rachète|has|is|was|will|says|said|launches|announces|announced|offers|opens|presents|reveals|reports|found|"
              + "acquires)(?!\\p{L})))");

  private static final Set<String> BEGINNINGS =
      Set.of(
          "il",
          "elle",
          "on",
          "ce",
          "ceci",
          "cela",
          "ça",
          "qui",
          "tout",
          "rien",
          "personne",
          "chacun",
          "aucun",
          "quoi",
          "it",
          "he",
          "she",
          "this",
          "that",
          "there",
          "here",
          "what",
          "who",
          "which",
          "everything",
          "nothing",
          "everyone",
          "nobody",
          "something",
          "one",
          "each",
          "none",
          "where",
          "today",
          "ia",
          "ai",
          "i");

  private Names() {}

  static List<UnsupportedFact> unsupported(String text, String known) {
    var inside =
        INSIDE
            .matcher(text)
            .results()
            .filter(m -> !m.group().matches("I['’]\\p{Ll}+"))
            .map(m -> new UnsupportedFact("name", m.group(), m.start(), m.end()));
    var first =
        FIRST
            .matcher(text)
            .results()
            .map(m -> new UnsupportedFact("name", m.group("name"), m.start("name"), m.end("name")));
    return Stream.concat(inside, first)
        .filter(name -> !BEGINNINGS.contains(name.words().toLowerCase(Locale.ROOT)))
        .filter(name -> !Texts.hasWords(known, name.words()))
        .distinct()
        .toList();
  }
}
