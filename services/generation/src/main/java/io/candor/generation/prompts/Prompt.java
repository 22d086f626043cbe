package io.candor.generation.prompts;

import java.util.regex.Pattern;

/** A prompt file as it ran: which, in what version, with what digest. */
public record Prompt(String id, String version, String digest, String system, String user) {

  /** A place where something is put: a word in braces, which is its first group. */
  public static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
}
