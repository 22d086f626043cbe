package io.candor.publishing.webhook;

/**
 * What a receiver answered.
 *
 * @param location header Location, empty when there was none
 * @param retryAfter header Retry-After, empty when there was none
 * @param body as much of it as is read; may be cut, may be anything
 */
public record Reply(int status, String location, String retryAfter, String body) {}
