package io.candor.publishing.feed.adapter;

import io.candor.contracts.Media;
import io.candor.contracts.Part;
import io.candor.contracts.ReleaseContent;
import io.candor.publishing.feed.FeedAddresses;
import io.candor.publishing.feed.Prose;
import io.candor.publishing.feed.ShownImage;
import io.candor.publishing.feed.ShownPart;
import io.candor.publishing.feed.ShownPost;
import io.candor.publishing.feed.SourceTypes;
import io.candor.publishing.feed.Tongue;
import io.candor.publishing.media.Size;
import io.candor.text.ReleaseText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Shows the released content. The label is always shown: in its place, and where this page has no
 * such place (a channel's native field), before everything else.
 */
@ApplicationScoped
class ShowPost {

  private final FeedAddresses addresses;

  ShowPost(FeedAddresses addresses) {
    this.addresses = addresses;
  }

  ShownPost show(PublishedPost post, Map<String, Size> sizes) {
    var content = post.content();
    var label = content.label() == null ? "" : Prose.shown(content.label().text());
    return new ShownPost(
        post.id(),
        addresses.post(content.workspace(), content.channel(), post.id()),
        post.publishedAt(),
        Tongue.of(content.language()),
        SourceTypes.uri(content.authorship()),
        Prose.paragraphs(label, List.of()),
        parts(post, sizes),
        ShownPost.title(content.parts().stream().map(Part::text).toList()),
        label,
        Prose.shown(wholeText(content, label)));
  }

  private List<ShownPart> parts(PublishedPost post, Map<String, Size> sizes) {
    var parts = post.content().parts();
    var place = LabelPlace.in(post.content());
    return IntStream.range(0, parts.size())
        .mapToObj(i ->
            part(parts.get(i), place.before(i), place.after(i), images(parts.get(i), post, sizes)))
        .toList();
  }

  private static ShownPart part(
      Part part, boolean labelBefore, boolean labelAfter, List<ShownImage> images) {
    return new ShownPart(
        labelBefore,
        labelAfter,
        Prose.paragraphs(part.text(), part.links()),
        Prose.linksBeside(part.text(), part.links()),
        images);
  }

  private List<ShownImage> images(Part part, PublishedPost post, Map<String, Size> sizes) {
    return part.media().stream()
        .map(
            medium -> image(medium, addresses.media(medium, post.id()), sizes.get(medium.digest())))
        .toList();
  }

  private static ShownImage image(Media medium, String url, @Nullable Size size) {
    return new ShownImage(
        url,
        medium.mediaType(),
        Prose.shown(medium.alt()),
        SourceTypes.uri(medium.authorship()),
        size == null ? null : size.width(),
        size == null ? null : size.height());
  }

  private static String wholeText(ReleaseContent content, String label) {
    var text = String.join(ReleaseText.SEPARATOR, ReleaseText.of(content));
    return LabelPlace.in(content).inText() ? text : label + ReleaseText.SEPARATOR + text;
  }
}
