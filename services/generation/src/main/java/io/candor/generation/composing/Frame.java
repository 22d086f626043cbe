package io.candor.generation.composing;

import java.util.List;

/** One form a post may take: facts in order, with the openers and closers that fit around them. */
record Frame(List<String> openers, String body, int facts, List<String> closers) {

  /** Whether a text is one of this frame's. */
  boolean matches(String text) {
    return openers.stream()
        .filter(text::startsWith)
        .map(o -> text.substring(o.length()))
        .filter(rest -> rest.startsWith(body))
        .anyMatch(rest -> closers.contains(rest.substring(body.length())));
  }
}
