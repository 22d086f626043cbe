package io.candor.local.postgres;

import java.util.regex.Pattern;

/** The version in the name of the jar that brought an archive. */
final class BinaryVersion {

  private static final Pattern JAR =
      Pattern.compile("binaries-[a-z0-9-]+-(\\d+\\.\\d+\\.\\d+)\\.jar");

  private BinaryVersion() {}

  static String ofArchive(String resource) {
    var url = BinaryVersion.class.getResource("/" + resource);
    var matcher = JAR.matcher(String.valueOf(url));
    return matcher.find() ? matcher.group(1) : "unknown";
  }
}
