package io.candor.generation.drafts.adapter;

import io.candor.contracts.Media;
import io.candor.rest.Inputs;
import io.candor.rest.Problems;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A medium of the store, as it is named.
 *
 * @param digest SHA-256 of its bytes, as its upload answered
 * @param alt text for who cannot see it
 */
public record MediaBody(
    @Nullable String digest,
    @Nullable String mediaType,
    @Nullable String alt,
    @Nullable AuthorshipBody authorship) {

  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern TYPE = Pattern.compile("(image|video)/[a-z0-9.+-]{1,40}");
  private static final int MOST = 10;
  private static final int MOST_ALT = 1000;

  /** Those named, as contracts have them. */
  public static List<Media> checked(@Nullable List<MediaBody> media, boolean agent) {
    return Inputs.list("media", media, 0, MOST).stream().map(one -> one.checked(agent)).toList();
  }

  private Media checked(boolean agent) {
    if (digest == null || !DIGEST.matcher(digest).matches()) {
      throw Problems.invalid(
          "media.digest",
          "It is no SHA-256.",
          "Give the 64 hexadecimal digits that the upload answered.");
    }
    if (mediaType == null || !TYPE.matcher(mediaType).matches()) {
      throw Problems.invalid(
          "media.mediaType", "It is no type of a picture or film.", "Give one like image/png.");
    }
    return new Media(
        digest,
        mediaType,
        Inputs.text("media.alt", alt, MOST_ALT),
        AuthorshipBody.checked(authorship, agent));
  }
}
