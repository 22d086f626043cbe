package io.candor.local.demo;

import java.text.Normalizer;
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
