package io.candor.media.marking;

import org.jspecify.annotations.Nullable;

/**
 * What a picture's metadata is to say, in the properties of IPTC Photo Metadata 2025.1.
 *
 * @param digitalSourceType for {@code Iptc4xmpExt:DigitalSourceType}, a term's full URI
 * @param system for {@code Iptc4xmpExt:AISystemUsed}; absent where nobody knows
 */
public record Mark(String digitalSourceType, @Nullable String system) {}
