package io.candor.contracts;

/**
 * A rule pack in force; the digest is the SHA-256 of its canonical content, lower-case hexadecimal.
 */
public record PackRef(String id, String version, String digest) {}
