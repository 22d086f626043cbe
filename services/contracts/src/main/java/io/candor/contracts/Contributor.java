package io.candor.contracts;

/**
 * Who had a hand in a revision; four eyes is judged from it.
 *
 * @param sub subject of the token, or the name of the engine
 * @param kind person, agent or engine
 * @param role requester, author, editor, reviewer or composer
 */
public record Contributor(String sub, String kind, String role) {}
