package io.candor.media;

import java.util.Set;

/** The media types of the pictures the store takes. */
public final class ImageTypes {

  /** None of them can carry a script. */
  public static final Set<String> ALL =
      Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

  private ImageTypes() {}
}
