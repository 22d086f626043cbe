package io.candor.publishing.feed;

import io.candor.contracts.Authorship;

/** IPTC digital source types, as full URIs. */
public final class SourceTypes {

  private static final String IPTC = "http://cv.iptc.org/newscodes/digitalsourcetype/";

  private SourceTypes() {}

  /** Of a text or medium. */
  public static String uri(Authorship authorship) {
    return IPTC + authorship.digitalSourceType().replaceAll("[^A-Za-z]", "");
  }
}
