package io.candor.publishing.channels;

import io.candor.contracts.ReleaseContent;
import java.util.UUID;

/**
 * Exactly what is sent to a channel.
 *
 * @param key our name for the post: the same at every call for it, at most 64 of {@code a-z0-9-_}
 * @param content what was cleared; nothing else may be sent
 * @param digest of the content, and the id of the key that signed it
 * @param account opened just now
 */
public record Shipment(
    UUID post, String key, ReleaseContent content, String digest, String keyId, Account account) {}
