package io.candor.media;

/**
 * What reading all of a medium has told.
 *
 * @param header of a sound one, as far as it can be told
 */
public record Checked(Finding finding, ImageHeader header) {

  static Checked of(Finding finding) {
    return new Checked(finding, new ImageHeader.Unknown());
  }
}
