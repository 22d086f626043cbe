package io.candor.moderation.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Two small packs that are right, in memory, to be spoilt by a test. */
public final class SamplePacks implements PackFiles {

  private static final String CATALOGUE =
      """
      packs:
        - law
        - house
      languages: [fr, en]
      labels: [fr, en]
      messages: [en]
      channels: [feed, webhook]
      regions:
        EU: [FR, DE]
      """;

  private static final String LAW =
      """
      id: law
      version: 1.0.0
      title: {en: The law}
      jurisdiction: EU
      covers: [EU]
      zone: Europe/Paris
      owner: us
      review: {status: drafted, verified: 2026-11-25, confidence: H}
      rules:
        - id: ai-text
          title: {en: Say so}
          citation: {text: Article 50, url: https://example.org/law}
          effective: {from: 2026-08-02, to: 2030-01-01}
          role: deployer
          duty: visible-label
          category: transparency
          severity: high
          outcome: label
          condition: audience.countries.anyOf(EU) && text.origin in ["made", "changed"]
          label:
            of: text
            says: {made: text-made, changed: text-changed, undecided: text-changed}
            place: end
          message: {en: Readers must be told}
          fix: {en: Nothing to do}
      """;

  private static final String WORDING =
      """
      forms:
        made:
          says: [text-made]
          wording:
            fr: {short: Fait par IA, full: Texte fait par une IA}
            en: {short: Made by AI, full: Text made by an AI}
        changed:
          says: [text-changed]
          wording:
            fr: {short: Change par IA, full: Texte change par une IA}
            en: {short: Changed by AI, full: Text changed by an AI}
      """;

  private static final String HOUSE =
      """
      id: house
      version: 1.0.0
      title: {en: The house}
      jurisdiction: any
      zone: UTC
      owner: us
      review: {status: drafted}
      lists:
        - rude
      rules:
        - id: rude-words
          title: {en: No rude words}
          citation: {text: Our promise, url: "urn:candor:house"}
          effective: {}
          role: publisher
          duty: check
          category: tone
          severity: low
          outcome: hold
          detect: {kind: words, list: rude}
          message: {en: This is rude}
          fix: {en: Say it kindly}
        - id: numbers
          title: {en: No numbers}
          citation: {text: Our promise, url: "urn:candor:house"}
          effective: {}
          role: publisher
          duty: check
          category: tone
          severity: low
          outcome: return
          detect: {kind: pattern, pattern: "[0-9]{4}"}
          message: {en: This is a number}
          fix: {en: Leave it out}
      """;

  private static final String OWN =
      """
      id: ID
      version: 1.0.0
      title: {en: Ours}
      jurisdiction: any
      zone: UTC
      owner: us
      review: {status: drafted}
      """;

  private static final String CODES =
      """
        - id: ID
          title: {en: No codes}
          citation: {text: Ours, url: "urn:candor:shop"}
          effective: {}
          role: publisher
          duty: check
          category: tone
          severity: low
          outcome: hold
          detect: DETECT
          message: {en: A code}
          fix: {en: Leave it out}
      """;

  private final Map<String, String> files = new LinkedHashMap<>();

  private SamplePacks() {
    files.put("packs.yaml", CATALOGUE);
    files.put("law/pack.yaml", LAW);
    files.put("law/wording.yaml", WORDING);
    files.put("house/pack.yaml", HOUSE);
    files.put("house/words/fr/rude.txt", "# gros mots\nzut\nflute*\n");
    files.put("house/words/en/rude.txt", "# rude words\nbother\ndarn*\n");
  }

  /** The text of a pack besides these: its head, further lines of that, and its rules. */
  public static String pack(String id, String head, String... rules) {
    return OWN.replace("ID", id) + head + "rules:\n" + String.join("", rules);
  }

  /** The text of a rule that holds what a detector finds. */
  public static String rule(String id, String detect) {
    return CODES.replace("ID", id).replace("DETECT", detect);
  }

  public static SamplePacks right() {
    return new SamplePacks();
  }

  /** The same with other words in a place of a file, which must be there. */
  public SamplePacks spoilt(String file, String words, String others) {
    var text = text(file);
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException(file + " does not say " + words);
    }
    return with(file, text.substring(0, at) + others + text.substring(at + words.length()));
  }

  /** The same with this as a file's text. */
  public SamplePacks with(String file, String text) {
    files.put(file, text);
    return this;
  }

  public SamplePacks without(String file) {
    files.remove(file);
    return this;
  }

  public Map<String, String> files() {
    return Map.copyOf(files);
  }

  public String text(String file) {
    return files.getOrDefault(file, "");
  }

  @Override
  public Optional<String> read(String path) {
    return Optional.ofNullable(files.get(path));
  }
}
