package io.candor.generation.media;

import static io.candor.generation.media.Uploads.caller;
import static io.candor.generation.media.Uploads.picture;
import static io.candor.generation.media.Uploads.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "generation"))
class MediaComponentTest {

  private final String workspace = "w-" + UUID.randomUUID();

  @TestHTTPResource("/")
  URI base;

  @ConfigProperty(name = "candor.media.folder")
  Path folder;

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private Path place(String digest) {
    return folder.resolve(digest.substring(0, 2)).resolve(digest.substring(2));
  }

  @ParameterizedTest
  @CsvSource({"png,image/png", "jpg,image/jpeg", "gif,image/gif"})
  void aPictureIsKeptUnderTheDigestOfItsBytes(String format, String mediaType) throws Exception {
    var file = picture(format, 0x123456);

    // the claim is wrong: the bytes decide
    send(workspace, file, "text/html")
        .statusCode(201)
        .header("Location", "/v1/media/" + sha256(file))
        .body("digest", equalTo(sha256(file)))
        .body("mediaType", equalTo(mediaType))
        .body("size", equalTo(file.length))
        .body("width", equalTo(40))
        .body("height", equalTo(30));
  }

  @Test
  void theSameBytesAgainAreTheSameMedium() throws Exception {
    var file = picture("png", 0x0000ff);
    send(workspace, file, "image/png").statusCode(201);

    send(workspace, file, "image/png").statusCode(200).body("digest", equalTo(sha256(file)));
    send("w-" + UUID.randomUUID(), file, "image/png")
        .statusCode(201)
        .body("digest", equalTo(sha256(file)));
  }

  @Test
  void itIsReadBackAsItWasWithHeadersThatKeepItAPicture() {
    var file = picture("png", 0x00ff00);
    var digest = Uploads.digest(workspace, file);

    var answer = caller(workspace, "reviewer").get("/v1/media/" + digest);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.asByteArray()).isEqualTo(file);
    assertThat(answer.contentType()).isEqualTo("image/png");
    assertThat(answer.header("Content-Length")).isEqualTo("" + file.length);
    assertThat(answer.header("ETag")).isEqualTo("\"" + digest + "\"");
    assertThat(answer.header("Cache-Control")).startsWith("private").contains("immutable");
    assertThat(answer.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
  }

  @Test
  void whatIsKnownIsNotSentAgain() {
    var digest = Uploads.digest(workspace, picture("png", 0x00ffff));

    var known =
        caller(workspace, "author")
            .header("If-None-Match", "\"" + digest + "\"")
            .get("/v1/media/" + digest);
    var head = caller(workspace, "author").head("/v1/media/" + digest);

    assertThat(known.statusCode()).isEqualTo(304);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.contentType()).isEqualTo("image/png");
  }

  @Test
  void anotherWorkspacesPictureIsNotThere() {
    var digest = Uploads.digest(workspace, picture("png", 0xff0000));

    caller("w-" + UUID.randomUUID(), "author")
        .get("/v1/media/" + digest)
        .then()
        .statusCode(404)
        .body("type", equalTo("urn:candor:problem:not-found"));
    caller(workspace, "author").get("/v1/media/" + "0".repeat(64)).then().statusCode(404);
    caller(workspace, "author").get("/v1/media/..%2F..%2Fetc").then().statusCode(404);
  }

  @Test
  void onlyWhoMayWriteMayUpload() {
    var file = picture("png", 1);

    caller(workspace, "auditor")
        .multiPart("file", "a.png", file)
        .post("/v1/media")
        .then()
        .statusCode(403);
    io.restassured.RestAssured.given()
        .multiPart("file", "a.png", file)
        .post("/v1/media")
        .then()
        .statusCode(401);
    caller(workspace, "agent")
        .multiPart("file", "a.png", file)
        .post("/v1/media")
        .then()
        .statusCode(201);
  }

  @Test
  void bytesThatWereAlteredOnTheDiskAreNeverSentWhole() throws IOException {
    var file = picture("png", 0x777777);
    var digest = Uploads.digest(workspace, file);
    var altered = file.clone();
    altered[altered.length - 1] ^= 1;
    Files.write(place(digest), altered);

    var request =
        HttpRequest.newBuilder(base.resolve("/v1/media/" + digest))
            .header("Authorization", "Bearer " + Uploads.token(workspace, "author"))
            .timeout(Duration.ofSeconds(10))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      assertThatThrownBy(() -> client.send(request, BodyHandlers.ofByteArray()))
          .isInstanceOf(IOException.class)
          .isNotInstanceOf(HttpTimeoutException.class);
    }
  }

  @Test
  void whatTheStoreHasLostIsSaidToBeUnavailable() throws IOException {
    var digest = Uploads.digest(workspace, picture("png", 0x888888));
    Files.delete(place(digest));

    caller(workspace, "author")
        .get("/v1/media/" + digest)
        .then()
        .statusCode(503)
        .header("Retry-After", "5")
        .body("type", equalTo("urn:candor:problem:media-store-unavailable"));
  }

  @Test
  void whenTheStoreCannotBeWrittenNothingIsRemembered() throws Exception {
    var file = pictureInAFolderOfItsOwn();
    var digest = sha256(file);
    var blocked = place(digest).getParent();
    Files.writeString(blocked, "a file where a folder should be");

    send(workspace, file, "image/png")
        .statusCode(503)
        .header("Retry-After", "5")
        .body("type", equalTo("urn:candor:problem:media-store-unavailable"));

    Files.delete(blocked);
    caller(workspace, "author").get("/v1/media/" + digest).then().statusCode(404);
    send(workspace, file, "image/png").statusCode(201);
  }

  private byte[] pictureInAFolderOfItsOwn() throws Exception {
    var file = picture("png", 1);
    for (int colour = 2; Files.exists(place(sha256(file)).getParent()); colour++) {
      file = picture("png", colour);
    }
    return file;
  }
}
