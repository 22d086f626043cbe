package io.candor.moderation.enacting.adapter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small pack that finds one word, with its cases; to be changed by a test. */
record ShopPack(
    String id, String version, String word, String head, String outcome, String pattern) {

  private static final String PACK =
      """
      id: ID
      version: VERSION
      title: {en: Ours, fr: À nous}
      jurisdiction: any
      zone: UTC
      owner: us
      review: {status: drafted}
      HEAD
      rules:
        - id: no-codes
          title: {en: No codes, fr: Pas de code}
          citation: {text: Ours, url: "urn:candor:shop"}
          effective: {}
          role: publisher
          duty: check
          category: tone
          severity: low
          outcome: OUTCOME
          detect: {kind: pattern, pattern: "PATTERN"}
          message: {en: A code, fr: Un code}
          fix: {en: Leave it out, fr: Enlevez-le}
      """;

  private static final String CASES =
      """
      fires:
        - text: Voici WORD-un
        - text: Voici WORD-deux
        - text: Voici WORD-trois
      spares:
        - text: Voici un
        - text: Voici deux
        - text: Voici trois
      """;

  static ShopPack of(String id, String version, String word) {
    return new ShopPack(id, version, word, "", "hold", "WORD-[a-z]+");
  }

  /** With another line before its rules. */
  ShopPack saying(String line) {
    return new ShopPack(id, version, word, line, outcome, pattern);
  }

  ShopPack outcome(String other) {
    return new ShopPack(id, version, word, head, other, pattern);
  }

  /** With another way to find its word, besides the one that it has. */
  ShopPack orFinding(String other) {
    return new ShopPack(id, version, word, head, outcome, pattern + "|" + other);
  }

  String pack() {
    return PACK.replace("ID", id)
        .replace("VERSION", version)
        .replace("HEAD", head)
        .replace("OUTCOME", outcome)
        .replace("PATTERN", pattern)
        .replace("WORD", word);
  }

  String cases() {
    return CASES.replace("WORD", word);
  }

  /** The body of a request that puts it. */
  Map<String, Object> body(@Nullable String from) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put(
        "files",
        List.of(
            Map.of("path", "pack.yaml", "text", pack()),
            Map.of("path", "cases/no-codes.yaml", "text", cases())));
    if (from != null) {
      body.put("effectiveFrom", from);
    }
    return body;
  }
}
