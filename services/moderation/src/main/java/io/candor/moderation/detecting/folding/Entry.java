package io.candor.moderation.detecting.folding;

/**
 * An entry of a word list.
 *
 * @param list the list's name
 * @param language primary subtag; empty where it belongs to none
 * @param words how many words it has
 */
public record Entry(String list, String language, int words) {}
