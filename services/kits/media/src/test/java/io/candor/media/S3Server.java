package io.candor.media;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.BlobStoreContext;

/** Somebody else's S3 (S3Proxy) on loopback, which insists on signature version 4. */
final class S3Server {

  static final String BUCKET = "candor-media";
  private static final String KEY = "local-identity";
  private static final String SECRET = "local-credential";
  private final BlobStoreContext context;
  private final S3Proxy proxy;

  S3Server(Path folder) throws Exception {
    var settings = new Properties();
    settings.setProperty("jclouds.filesystem.basedir", folder.toString());
    context =
        ContextBuilder.newBuilder("filesystem-nio2")
            .credentials("x", "x")
            .overrides(settings)
            .build(BlobStoreContext.class);
    context.getBlobStore().createContainerInLocation(null, BUCKET);
    proxy =
        S3Proxy.builder()
            .blobStore(context.getBlobStore())
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V4, KEY, SECRET)
            .build();
    proxy.start();
  }

  BlobStore blobs() {
    return context.getBlobStore();
  }

  MediaStore store(String secret) {
    return new S3Store(S3Clients.of(config(secret)), BUCKET);
  }

  MediaStore store() {
    return store(SECRET);
  }

  private MediaConfig.S3 config(String secret) {
    var address = URI.create("http://127.0.0.1:" + proxy.getPort());
    return new TestBucket(Optional.of(address), Optional.of(KEY), Optional.of(secret));
  }

  /** A bucket's settings. */
  record TestBucket(Optional<URI> endpoint, Optional<String> accessKey, Optional<String> secretKey)
      implements MediaConfig.S3 {

    @Override
    public Optional<String> bucket() {
      return Optional.of(BUCKET);
    }

    @Override
    public String region() {
      return "us-east-1";
    }

    @Override
    public boolean pathStyle() {
      return true;
    }

    @Override
    public Duration connect() {
      return Duration.ofSeconds(1);
    }

    @Override
    public Duration answer() {
      return Duration.ofSeconds(10);
    }
  }

  void stop() throws Exception {
    proxy.stop();
    context.close();
  }
}
