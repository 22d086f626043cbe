/**
 * The media store: bytes under their SHA-256, written once, in a folder or behind S3's protocol
 * (decision 0015). Whoever reads gets the very bytes that were written, or an error.
 */
package io.candor.media;
