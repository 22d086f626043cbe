package io.candor.publishing.feed.adapter;

import io.candor.contracts.Json;
import io.candor.publishing.feed.ShownImage;
import io.candor.publishing.feed.ShownPost;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Posts as schema.org data whose {@code digitalSourceType} says what AI did (IPTC's full URI), safe
 * to stand inside a script element.
 */
final class JsonLd {

  private JsonLd() {}

  static String of(List<ShownPost> posts) {
    var graph = posts.stream().map(JsonLd::posting).toList();
    return script(Map.of("@context", "https://schema.org", "@graph", graph));
  }

  private static Map<String, Object> posting(ShownPost post) {
    var node = new LinkedHashMap<String, Object>();
    node.put("@type", "SocialMediaPosting");
    node.put("@id", post.url());
    node.put("url", post.url());
    node.put("headline", post.title());
    node.put("articleBody", post.wholeText());
    node.put("inLanguage", post.tongue().tag());
    node.put("datePublished", post.publishedAt().toString());
    node.put("digitalSourceType", post.sourceType());
    if (!post.labelText().isEmpty()) {
      node.put("usageInfo", Map.of("@type", "CreativeWork", "text", post.labelText()));
    }
    if (!post.images().isEmpty()) {
      node.put("image", post.images().stream().map(JsonLd::image).toList());
    }
    return node;
  }

  private static Map<String, Object> image(ShownImage image) {
    var node = new LinkedHashMap<String, Object>();
    node.put("@type", "ImageObject");
    node.put("contentUrl", image.url());
    node.put("encodingFormat", image.mediaType());
    node.put("description", image.alt());
    node.put("digitalSourceType", image.sourceType());
    if (image.width() != null && image.height() != null) {
      node.put("width", image.width());
      node.put("height", image.height());
    }
    return node;
  }

  /** These characters are inside strings only, where JSON may write them as escapes. */
  private static String script(Object value) {
    return Json.write(value)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
