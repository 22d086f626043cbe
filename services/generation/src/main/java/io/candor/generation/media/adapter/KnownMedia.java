package io.candor.generation.media.adapter;

import io.candor.contracts.Media;
import io.candor.generation.media.Medium;
import io.candor.rest.Problems;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Whether the media that a brief or an edit names are there. */
public final class KnownMedia {

  private KnownMedia() {}

  /**
   * The same media, each with the type that its bytes have. A digest that was not uploaded in the
   * workspace, or is said to be of another type, is refused.
   *
   * @param named in whose {@code mediaType} nothing means: as it was uploaded
   */
  public static Uni<List<Media>> of(Mutiny.Session session, String workspace, List<Media> named) {
    if (named.isEmpty()) {
      return Uni.createFrom().item(named);
    }
    return MediaRows.find(session, workspace, named.stream().map(Media::digest).toList())
        .map(found -> found.stream().collect(Collectors.toMap(Medium::digest, Function.identity())))
        .map(known ->
            IntStream.range(0, named.size())
                .mapToObj(i -> checked(i, named.get(i), known))
                .toList());
  }

  private static Media checked(int position, Media named, Map<String, Medium> known) {
    var type = type(position, named, known.get(named.digest()));
    return new Media(named.digest(), type, named.alt(), named.authorship());
  }

  private static String type(int position, Media named, @Nullable Medium medium) {
    if (medium == null) {
      throw Problems.unprocessable(
          "media-unknown",
          "The medium is not known",
          "media[" + position + "].digest",
          "Nothing with this digest was uploaded in this workspace.",
          "Upload it first: POST /v1/media, and give the digest of the answer.");
    }
    if (!named.mediaType().isEmpty() && !named.mediaType().equals(medium.mediaType())) {
      throw Problems.unprocessable(
          "media-type-differs",
          "The medium has another type",
          "media[" + position + "].mediaType",
          "Its bytes are " + medium.mediaType() + ".",
          "Leave mediaType out, or give " + medium.mediaType() + ".");
    }
    return medium.mediaType();
  }
}
