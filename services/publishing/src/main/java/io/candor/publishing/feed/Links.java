package io.candor.publishing.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The addresses that a text may lead to, found in its lines. */
record Links(List<String> followed) {

  static Links of(List<String> cleared) {
    return new Links(
        cleared.stream()
            .filter(Links::mayBeFollowed)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList());
  }

  /** An absolute http or https address without user information. */
  static boolean mayBeFollowed(String link) {
    try {
      var uri = URI.create(link);
      return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
          && uri.getHost() != null
          && uri.getRawUserInfo() == null;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  Line in(String line) {
    var runs = new ArrayList<Run>();
    int plainFrom = 0;
    for (int i = 0; i < line.length(); i++) {
      var link = at(line, i);
      if (link != null) {
        addPlain(runs, line.substring(plainFrom, i));
        runs.add(new Run(link, link));
        plainFrom = i + link.length();
        i = plainFrom - 1;
      }
    }
    addPlain(runs, line.substring(plainFrom));
    return new Line(runs);
  }

  private @Nullable String at(String line, int i) {
    return followed.stream().filter(link -> line.startsWith(link, i)).findFirst().orElse(null);
  }

  private static void addPlain(List<Run> runs, String text) {
    if (!text.isEmpty()) {
      runs.add(new Run(text, null));
    }
  }
}
