package io.candor.generation.prompts;

/** A prompt file as it ran: which, in what version, with what digest. */
public record Prompt(String id, String version, String digest, String system, String user) {}
