package io.candor.generation.media.adapter;

import java.nio.file.Path;
import java.util.Collection;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** The one part of an upload. */
final class UploadedPart {

  private UploadedPart() {}

  /** Its file, which lies on the disk until the request ends. */
  static Path only(MultipartFormDataInput form) {
    var parts = form.getValues();
    long all = parts.values().stream().mapToLong(Collection::size).sum();
    if (all == 0) {
      throw MediaProblems.notOne("There is no part.");
    }
    var named = parts.get(MediaProblems.FIELD);
    if (named == null) {
      throw MediaProblems.notOne("There is no part named file.");
    }
    if (all > 1) {
      throw MediaProblems.notOne("There are " + all + " parts.");
    }
    return file(named.iterator().next());
  }

  private static Path file(FormValue part) {
    if (!part.isFileItem() || part.getFileItem().isInMemory()) {
      throw MediaProblems.notOne("The part is no file: it has no filename.");
    }
    return part.getFileItem().getFile();
  }
}
