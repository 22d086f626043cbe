package io.candor.generation.drafts.adapter;

import io.candor.contracts.Authorship;
import io.candor.contracts.Media;
import io.candor.media.Digests;
import io.candor.rest.Inputs;
import io.candor.rest.Problems;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A medium of the store, as it is named.
 *
 * @param digest SHA-256 of its bytes, as its upload answered
 * @param mediaType may be left out: the upload knows it
 * @param alt text for who cannot see it; may be empty
 */
@Schema(
    name = "NamedMedium",
    examples =
        "{\"digest\":\"6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b\",\"alt\":\"L'atelier, vu de la rue\","
            + "\"authorship\":{\"digitalSourceType\":\"digitalCapture\"}}")
public record MediaBody(
    @Nullable String digest,
    @Nullable String mediaType,
    @Nullable String alt,
    @Nullable AuthorshipBody authorship) {

  private static final Pattern TYPE = Pattern.compile("image/[a-z0-9.+-]{1,40}");
  private static final int MOST = 10;
  private static final int MOST_ALT = 1000;

  /** Those named, as contracts have them; a {@code mediaType} of nothing is that of the upload. */
  public static List<Media> checked(@Nullable List<MediaBody> media, Teller teller) {
    return checked(media, teller, Map.of());
  }

  /**
   * The same of a draft that shows some already.
   *
   * @param shown by digest, what is declared of those: it stays where nothing else is
   */
  static List<Media> checked(
      @Nullable List<MediaBody> media, Teller teller, Map<String, Authorship> shown) {
    var all = Inputs.list("media", media, 0, MOST);
    return IntStream.range(0, all.size())
        .mapToObj(i -> all.get(i).checked("media[" + i + "]", teller, shown))
        .toList();
  }

  private Media checked(String field, Teller teller, Map<String, Authorship> shown) {
    if (digest == null || !Digests.valid(digest)) {
      throw Problems.invalid(
          field + ".digest",
          "It is no SHA-256.",
          "Give the 64 hexadecimal digits that the upload answered.");
    }
    if (mediaType != null && !TYPE.matcher(mediaType).matches()) {
      throw Problems.invalid(
          field + ".mediaType",
          "It is no type of a picture.",
          "Leave it out, or give one like image/png.");
    }
    return new Media(
        digest,
        mediaType == null ? "" : mediaType,
        Inputs.optionalText(field + ".alt", alt, MOST_ALT),
        declared(field + ".authorship", teller, shown.get(digest)));
  }

  private Authorship declared(String field, Teller teller, @Nullable Authorship was) {
    return was != null && (authorship == null || authorship.repeats(was))
        ? was
        : AuthorshipBody.checked(field, authorship, teller);
  }
}
