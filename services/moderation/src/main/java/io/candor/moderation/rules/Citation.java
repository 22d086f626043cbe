package io.candor.moderation.rules;

/** Where a rule comes from: words a lawyer recognises, and where to read it. */
public record Citation(String text, String url) {}
