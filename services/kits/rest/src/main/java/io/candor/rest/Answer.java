package io.candor.rest;

import java.util.Map;

/**
 * An answer that can be kept and given again.
 *
 * @param headers e.g. Location, ETag
 * @param json the body as it was sent
 */
public record Answer(int status, Map<String, String> headers, String json) {}
