package io.candor.publishing.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.candor.contracts.Authorship;
import io.candor.contracts.Media;
import io.candor.contracts.Part;
import io.candor.contracts.PlacedLabel;
import io.candor.publishing.channels.Shipment;
import io.candor.publishing.feed.FeedAddresses;
import io.candor.publishing.feed.SourceTypes;
import io.candor.text.ReleaseText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver is sent: the body of the call, the same bytes at every call for a post.
 *
 * @param type {@code post.release}: put this on your site
 * @param timestamp when the post was due
 */
public record WebhookMessage(String type, Instant timestamp, Data data) {

  /**
   * A post as it goes out.
   *
   * @param text of all parts, the label in its place
   * @param label for receivers that show it in a place of their own; the texts have it already
   */
  public record Data(
      UUID post,
      UUID draft,
      int revision,
      String workspace,
      String channel,
      String language,
      String text,
      List<Shown> parts,
      @Nullable PlacedLabel label,
      Source authorship,
      @JsonProperty("native") Map<String, String> nativeFields,
      @Nullable String inReplyTo,
      Cleared clearance) {}

  /** A part as it goes out. */
  public record Shown(String text, List<String> links, List<Picture> media) {}

  /**
   * A medium of a part.
   *
   * @param url where its bytes are, from the moment of the call on
   * @param markedUrl where it is to be shown from: with what AI did in its metadata, and so with
   *     another digest; the same as {@code url} where AI did nothing
   * @param digest SHA-256 of its bytes
   */
  public record Picture(
      String url,
      String markedUrl,
      String digest,
      String mediaType,
      String alt,
      Source authorship) {}

  /**
   * What AI did.
   *
   * @param digitalSourceType IPTC's short name; the URI is what metadata asks for
   */
  public record Source(String digitalSourceType, String digitalSourceTypeUri, String oversight) {}

  /** Of the clearance: digest of the content, and the id of the key that signed it. */
  public record Cleared(String digest, String keyId) {}

  /** The message of a shipment. */
  public static WebhookMessage of(Shipment shipment, FeedAddresses addresses) {
    var content = shipment.content();
    var texts = ReleaseText.of(content);
    var data =
        new Data(
            shipment.post(),
            content.draft(),
            content.revision(),
            content.workspace(),
            content.channel(),
            content.language(),
            String.join(ReleaseText.SEPARATOR, texts),
            parts(shipment, texts, addresses),
            content.label(),
            source(content.authorship()),
            content.nativeFields(),
            content.inReplyTo(),
            new Cleared(shipment.digest(), shipment.keyId()));
    return new WebhookMessage("post.release", content.window().notBefore(), data);
  }

  private static List<Shown> parts(Shipment shipment, List<String> texts, FeedAddresses addresses) {
    var parts = shipment.content().parts();
    return IntStream.range(0, texts.size())
        .mapToObj(i ->
            new Shown(
                texts.get(i),
                parts.get(i).links(),
                pictures(parts.get(i), shipment.post(), addresses)))
        .toList();
  }

  private static List<Picture> pictures(Part part, UUID post, FeedAddresses addresses) {
    return part.media().stream().map(medium -> picture(medium, post, addresses)).toList();
  }

  private static Picture picture(Media media, UUID post, FeedAddresses addresses) {
    return new Picture(
        addresses.media(media.digest()),
        addresses.media(media, post),
        media.digest(),
        media.mediaType(),
        media.alt(),
        source(media.authorship()));
  }

  private static Source source(Authorship authorship) {
    return new Source(
        authorship.digitalSourceType(), SourceTypes.uri(authorship), authorship.oversight());
  }
}
