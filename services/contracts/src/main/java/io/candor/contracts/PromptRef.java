package io.candor.contracts;

/** The prompt file a text was written with. */
public record PromptRef(String id, String version) {}
