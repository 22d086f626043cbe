package io.candor.generation.media.adapter;

import io.candor.contracts.Media;
import io.candor.generation.media.adapter.MediaRows.Kept;
import io.candor.generation.origins.Origin;
import io.candor.generation.origins.adapter.Recorded;
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
   * workspace, or is said to be of another type or less AI's than was told of it, is refused.
   *
   * @param named in whose {@code mediaType} nothing means: as it was uploaded
   */
  public static Uni<List<Media>> of(Mutiny.Session session, String workspace, List<Media> named) {
    if (named.isEmpty()) {
      return Uni.createFrom().item(named);
    }
    return MediaRows.kept(session, workspace, named.stream().map(Media::digest).toList())
        .map(found -> found.stream().collect(Collectors.toMap(Kept::digest, Function.identity())))
        .map(known ->
            IntStream.range(0, named.size())
                .mapToObj(i -> checked(i, named.get(i), known))
                .toList());
  }

  private static Media checked(int position, Media named, Map<String, Kept> known) {
    var medium = known.get(named.digest());
    var type = type(position, named, medium);
    requireTold("media[" + position + "].authorship.digitalSourceType", named, medium);
    return new Media(named.digest(), type, named.alt(), named.authorship());
  }

  private static void requireTold(String field, Media named, @Nullable Kept medium) {
    if (medium != null
        && medium.origin() != null
        && Origin.takesBack(named.authorship().digitalSourceType(), medium.origin())) {
      throw Recorded.problem(
          field,
          "Draft " + medium.draft() + " tells this medium as AI's.",
          "Declare it as that draft does, or show another.");
    }
  }

  private static String type(int position, Media named, @Nullable Kept medium) {
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
