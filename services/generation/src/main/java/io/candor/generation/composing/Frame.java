package io.candor.generation.composing;

import java.util.List;
import java.util.Optional;

/** One form a post may take: a body, with the openers and closers that fit around it. */
record Frame(List<String> openers, Body body, List<String> closers) {

  /** What an answer chose of this frame; empty when it is none of its texts. */
  Optional<Chosen> chosen(String text) {
    for (var opener : openers) {
      var start = opener + body.text();
      if (text.startsWith(start) && closers.contains(text.substring(start.length()))) {
        return Optional.of(
            new Chosen(opener.strip(), body, text.substring(start.length()).strip()));
      }
    }
    return Optional.empty();
  }

  /** A text and its parts. */
  record Chosen(String opener, Body body, String closer) {}
}
