package io.candor.contracts;

import java.time.Instant;

/**
 * The signed permission to release.
 *
 * @param jws compact JWS (EdDSA) whose payload names digest, packs, issue time and expiry
 * @param keyId RFC 7638 thumbprint of the key
 * @param digest SHA-256 of the canonical content, lower-case hexadecimal
 */
public record Clearance(
    String jws, String keyId, String digest, Instant issuedAt, Instant expiresAt) {}
