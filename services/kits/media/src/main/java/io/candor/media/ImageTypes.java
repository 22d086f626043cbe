package io.candor.media;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The media types of the pictures the store takes. */
public final class ImageTypes {

  /** None of them can carry a script. */
  public static final Set<String> ALL =
      Arrays.stream(ImageFormat.values())
          .map(ImageFormat::mediaType)
          .collect(Collectors.toUnmodifiableSet());

  private ImageTypes() {}
}
