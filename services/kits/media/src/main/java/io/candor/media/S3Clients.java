package io.candor.media;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Clients of a bucket, as the configuration says. */
final class S3Clients {

  private static final int TRIES = 3;

  private S3Clients() {}

  /** Extra checksums are left out: many servers of the protocol do not know them. */
  static S3Client of(MediaConfig.S3 config) {
    var http =
        UrlConnectionHttpClient.builder()
            .connectionTimeout(config.connect())
            .socketTimeout(config.answer());
    var client =
        S3Client.builder()
            .httpClientBuilder(http)
            .region(Region.of(config.region()))
            .forcePathStyle(config.pathStyle())
            .credentialsProvider(credentials(config))
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .overrideConfiguration(c -> c.retryStrategy(r -> r.maxAttempts(TRIES)));
    config.endpoint().ifPresent(client::endpointOverride);
    return client.build();
  }

  private static AwsCredentialsProvider credentials(MediaConfig.S3 config) {
    if (config.accessKey().isEmpty()) {
      return DefaultCredentialsProvider.builder().build();
    }
    var secret =
        config
            .secretKey()
            .orElseThrow(() ->
                new IllegalStateException(
                    "candor.media.s3.secret-key is missing beside access-key"));
    return StaticCredentialsProvider.create(
        AwsBasicCredentials.create(config.accessKey().get(), secret));
  }
}
