package io.candor.moderation.clearing.adapter;

/**
 * The public keys that verify clearances, the one in use first.
 *
 * @param json a JWK Set (RFC 7517)
 */
record KeySet(String json) {}
