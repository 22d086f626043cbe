package io.candor.generation.media;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A picture that was uploaded.
 *
 * @param digest SHA-256 of its bytes, by which drafts name it
 * @param mediaType as its bytes say, whatever its sender called it
 * @param size in bytes
 * @param width in pixels
 * @param height in pixels
 */
@Schema(
    name = "Medium",
    examples =
        "{\"digest\":\"6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b\","
            + "\"mediaType\":\"image/png\",\"size\":48213,\"width\":1200,\"height\":630}")
public record Medium(String digest, String mediaType, long size, int width, int height) {}
