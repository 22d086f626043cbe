package io.candor.publishing.media;

/** Width and height of a picture in pixels. */
public record Size(int width, int height) {}
