package io.candor.publishing.feed;

import org.jspecify.annotations.Nullable;

/**
 * A picture on its page.
 *
 * @param alt text for who cannot see it; may be empty
 * @param sourceType IPTC digital source type of the picture, its full URI
 * @param width in pixels, where it is known
 */
public record ShownImage(
    String url,
    String mediaType,
    String alt,
    String sourceType,
    @Nullable Integer width,
    @Nullable Integer height) {}
