package io.candor.publishing.media;

import io.candor.contracts.Media;
import io.candor.contracts.ReleaseContent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The media of a post. */
public final class MediaOf {

  private MediaOf() {}

  /** Their digests, each once, in the order of the post. */
  public static List<String> digests(ReleaseContent content) {
    return all(content).map(Media::digest).distinct().toList();
  }

  /** The medium of a digest, if the post has it. */
  public static Optional<Media> named(ReleaseContent content, String digest) {
    return all(content).filter(medium -> medium.digest().equals(digest)).findFirst();
  }

  private static Stream<Media> all(ReleaseContent content) {
    return content.parts().stream().flatMap(part -> part.media().stream());
  }
}
