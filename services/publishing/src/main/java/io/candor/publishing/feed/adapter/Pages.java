package io.candor.publishing.feed.adapter;

import io.candor.publishing.feed.FeedPage;
import io.candor.publishing.feed.ShownPost;
import io.candor.publishing.feed.Words;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of {@code templates/feed}; all they are given is escaped, but css and jsonLd. */
@CheckedTemplate(basePath = "feed")
final class Pages {

  private Pages() {}

  static native TemplateInstance feed(FeedPage page, String css, String jsonLd);

  static native TemplateInstance post(
      ShownPost post, FeedPage page, Words words, String css, String jsonLd);

  static native TemplateInstance missing(Words words, String css);

  static native TemplateInstance atom(FeedPage page);
}
