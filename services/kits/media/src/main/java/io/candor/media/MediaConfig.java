package io.candor.media;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where media lie. All services that use them must be told the same. */
@ConfigMapping(prefix = "candor.media")
public interface MediaConfig {

  /** `folder`, on a disk that all replicas share, or `s3`. */
  @WithDefault("folder")
  StoreKind store();

  /** The folder; required where the store is one. */
  Optional<Path> folder();

  /** How many media a replica reads at once; who comes later is asked to come again. */
  @WithDefault("32")
  int readsAtOnce();

  /** The bucket, where the store is one. */
  S3 s3();

  /** A bucket behind S3's protocol. */
  interface S3 {

    /** Address of the server; AWS's own of the region where none is given. */
    Optional<URI> endpoint();

    /** The bucket; required where the store is one. */
    Optional<String> bucket();

    /** Its region; servers that have none take any name. */
    @WithDefault("us-east-1")
    String region();

    /** Access key; without one the machine's own identity is used. */
    Optional<String> accessKey();

    /** Secret key, beside the access key. */
    Optional<String> secretKey();

    /** Whether the bucket is in the path, not in the host's name; for most servers but AWS. */
    @WithDefault("false")
    boolean pathStyle();

    /** Longest wait for a connection. */
    @WithDefault("2s")
    Duration connect();

    /** Longest wait for the next bytes. */
    @WithDefault("10s")
    Duration answer();
  }
}
