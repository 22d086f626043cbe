package io.candor.contracts;

/**
 * A medium in the write-once store.
 *
 * @param digest SHA-256 of its bytes, 64 lower-case hexadecimal digits
 * @param alt text for who cannot see it; may be empty
 */
public record Media(String digest, String mediaType, String alt, Authorship authorship) {}
