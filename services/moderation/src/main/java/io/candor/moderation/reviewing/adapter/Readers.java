package io.candor.moderation.reviewing.adapter;

import java.util.List;

/**
 * An audience as it is known.
 *
 * @param countries ISO 3166-1 alpha-2 codes
 * @param languages BCP 47 tags
 */
record Readers(
    long version,
    List<String> countries,
    List<String> languages,
    List<String> ageBands,
    List<String> interests) {}
