package io.candor.publishing.feed.adapter;

import io.candor.contracts.Part;
import io.candor.contracts.ReleaseContent;
import io.candor.publishing.feed.FeedAddresses;
import io.candor.publishing.feed.Prose;
import io.candor.publishing.feed.ShownPart;
import io.candor.publishing.feed.ShownPost;
import io.candor.publishing.feed.Tongue;
import io.candor.text.ReleaseText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shows the released content. The label is always shown: in its place, and where this page has no
 * such place (a channel's native field), before everything else.
 */
@ApplicationScoped
class ShowPost {

  private static final String IPTC = "http://cv.iptc.org/newscodes/digitalsourcetype/";
  private final FeedAddresses addresses;

  ShowPost(FeedAddresses addresses) {
    this.addresses = addresses;
  }

  ShownPost show(PublishedPost post) {
    var content = post.content();
    var label = content.label() == null ? "" : Prose.shown(content.label().text());
    return new ShownPost(
        post.id(),
        addresses.post(content.workspace(), content.channel(), post.id()),
        post.publishedAt(),
        Tongue.of(content.language()),
        IPTC + content.authorship().digitalSourceType().replaceAll("[^A-Za-z]", ""),
        Prose.paragraphs(label, List.of()),
        parts(content),
        ShownPost.title(content.parts().stream().map(Part::text).toList()),
        label,
        Prose.shown(wholeText(content, label)));
  }

  private static List<ShownPart> parts(ReleaseContent content) {
    var place = LabelPlace.in(content);
    return IntStream.range(0, content.parts().size())
        .mapToObj(i -> part(content.parts().get(i), place.before(i), place.after(i)))
        .toList();
  }

  private static ShownPart part(Part part, boolean labelBefore, boolean labelAfter) {
    return new ShownPart(
        labelBefore,
        labelAfter,
        Prose.paragraphs(part.text(), part.links()),
        Prose.linksBeside(part.text(), part.links()));
  }

  private static String wholeText(ReleaseContent content, String label) {
    var text = String.join(ReleaseText.SEPARATOR, ReleaseText.of(content));
    return LabelPlace.in(content).inText() ? text : label + ReleaseText.SEPARATOR + text;
  }
}
