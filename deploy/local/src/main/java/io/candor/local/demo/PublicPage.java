package io.candor.local.demo;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** What a visitor reads on a page, without its markup. */
final class PublicPage {

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");

  private final String text;

  PublicPage(String html) {
    var body = Jsoup.parse(html).body();
    body.select("script, style, template, [hidden]").remove();
    this.text = body.wholeText().strip();
  }

  /** Where to look for it; nowhere, unless it is an http(s) address. */
  static Optional<URI> address(String url) {
    try {
      var address = new URI(url);
      return Optional.of(address)
          .filter(a -> a.getHost() != null)
          .filter(a ->
              "http".equalsIgnoreCase(a.getScheme()) || "https".equalsIgnoreCase(a.getScheme()));
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  /** Its words, a line each where the page breaks lines. */
  String text() {
    return text.replaceAll("\\n\\s*\\n+", "\n").replaceAll("(?m)^[ \\t]+", "");
  }

  /** Whether a visitor sees these words. */
  boolean shows(String words) {
    return !words.isBlank() && plain(text).contains(plain(words));
  }

  private static String plain(String words) {
    var composed = Normalizer.normalize(words, Normalizer.Form.NFC);
    return SPACES.matcher(composed).replaceAll(" ").strip();
  }
}
