package io.candor.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/**
 * The store behind S3's protocol: one bucket, the digest is the key. A PUT there is whole or
 * nothing, the server checks the MD5 that goes with it (the one checksum that all servers of the
 * protocol know), and is asked not to overwrite.
 */
final class S3Store implements MediaStore {

  private final S3Client client;
  private final String bucket;

  S3Store(S3Client client, String bucket) {
    this.client = client;
    this.bucket = bucket;
  }

  @Override
  public void put(String digest, Path file) {
    try {
      Digests.requireOf(file, digest);
      if (!isThere(digest)) {
        write(digest, file);
      }
    } catch (SdkException | IOException e) {
      throw new MediaStoreException("the media bucket cannot be written", e);
    }
  }

  /** A refusal, or a connection that the server closed on us, may mean that a twin came first. */
  private void write(String digest, Path file) throws IOException {
    try {
      client.putObject(request(digest, file), RequestBody.fromFile(file));
    } catch (SdkException e) {
      if (!isThere(digest)) {
        throw e;
      }
    }
  }

  private boolean isThere(String digest) {
    try {
      client.headObject(head -> head.bucket(bucket).key(Digests.require(digest)));
      return true;
    } catch (NoSuchKeyException _) {
      return false;
    }
  }

  private PutObjectRequest request(String digest, Path file) throws IOException {
    return PutObjectRequest.builder()
        .bucket(bucket)
        .key(Digests.require(digest))
        .ifNoneMatch("*")
        .contentMD5(Digests.md5(file))
        .build();
  }

  @Override
  public Optional<MediaContent> open(String digest) {
    try {
      var object = client.getObject(get -> get.bucket(bucket).key(Digests.require(digest)));
      return Optional.of(MediaContent.verified(digest, object, object.response().contentLength()));
    } catch (NoSuchKeyException _) {
      return Optional.empty();
    } catch (SdkException e) {
      throw new MediaStoreException("the media bucket cannot be read", e);
    }
  }
}
