package io.candor.acceptance;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The public pages, as visitors read them: without a token. */
final class Pages {

  private static final Api VISITOR = new Api("", "");

  private Pages() {}

  /** What is to be read on a page. */
  static String text(String url) {
    return page(url).body().text();
  }

  /** The ids of the articles with these words, from the newest page of a feed to the oldest. */
  static List<String> articles(String feed, String words) {
    var ids = new ArrayList<String>();
    for (var url = feed; !url.isEmpty(); ) {
      var page = page(url);
      page.select("article").stream()
          .filter(article -> article.text().contains(words))
          .forEach(article -> ids.add(article.id()));
      url = page.select("nav a[rel=next]").attr("abs:href");
    }
    return ids;
  }

  private static Document page(String url) {
    return Jsoup.parse(VISITOR.get(url).text(), url);
  }
}
