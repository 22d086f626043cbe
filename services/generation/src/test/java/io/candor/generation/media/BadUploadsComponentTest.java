package io.candor.generation.media;

import static io.candor.generation.media.Uploads.caller;
import static io.candor.generation.media.Uploads.claiming;
import static io.candor.generation.media.Uploads.picture;
import static io.candor.generation.media.Uploads.send;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.oneOf;

import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with an upload is named with its cure. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "generation"))
class BadUploadsComponentTest {

  private static final String PART = part("form-data; name=\"file\"; filename=\"a\"", "x");
  private static final int MEGA = 1024 * 1024;
  private final String workspace = "w-" + UUID.randomUUID();

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of("nothing", 400, "invalid-field", new byte[0]),
        Arguments.of("svg", 422, "media-unsupported", text("<svg onload=\"alert(1)\"/>")),
        Arguments.of("html", 422, "media-unsupported", text("<!DOCTYPE html><p>")),
        Arguments.of("pdf", 422, "media-unsupported", text("%PDF-1.7")),
        Arguments.of("half a header", 422, "media-broken", Arrays.copyOf(picture("png", 0), 20)),
        Arguments.of("no frame", 422, "media-broken", Arrays.copyOf(picture("jpg", 0), 30)),
        Arguments.of("a bomb", 422, "media-too-many-pixels", claiming(50_000, 50_000)),
        Arguments.of("just too many", 422, "media-too-many-pixels", claiming(10_001, 5_000)),
        Arguments.of("no width", 422, "media-broken", claiming(0, 10)),
        Arguments.of("a negative width", 422, "media-broken", claiming(-1, 10)),
        Arguments.of("too large", 413, "too-large", oversized(10 * MEGA + 1)));
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] oversized(int size) {
    return Arrays.copyOf(picture("png", 0), size);
  }

  private static void problem(ValidatableResponse answer, int status, String slug) {
    answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:candor:problem:" + slug))
        .body("field", equalTo("file"))
        .body("fix", notNullValue());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void aFileThatIsNoPictureWeTakeIsRefused(String name, int status, String slug, byte[] file) {
    problem(send(workspace, file, "image/png"), status, slug);
  }

  @Test
  void aFileOfExactlyTheLargestSizeIsTaken() {
    send(workspace, oversized(10 * MEGA), "image/png").statusCode(201);
    send(workspace, claiming(10_000, 5_000), "image/png").statusCode(201);
  }

  @Test
  void aBodyBeyondAnyUploadIsRefusedBeforeItIsRead() {
    caller(workspace, "author")
        .header("Content-Type", "multipart/form-data; boundary=x")
        .body(oversized(12 * MEGA))
        .post("/v1/media")
        .then()
        .statusCode(413)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:candor:problem:too-large"))
        .body("fix", notNullValue());
  }

  @Test
  void largeBodiesAreForUploadsOnly() {
    caller(workspace, "author")
        .contentType(ContentType.JSON)
        .body("{\"intent\":\"" + "x".repeat(2 * MEGA) + "\"}")
        .post("/v1/briefs")
        .then()
        .statusCode(413);
  }

  @Test
  void exactlyOnePartNamedFileIsTaken() {
    var file = picture("png", 0);
    var caller = caller(workspace, "author");

    problem(
        caller.multiPart("picture", "a.png", file).post("/v1/media").then(), 400, "invalid-field");
    problem(
        caller(workspace, "author")
            .multiPart("file", "a.png", file)
            .multiPart("file", "b.png", file)
            .post("/v1/media")
            .then(),
        400,
        "invalid-field");
    problem(
        caller(workspace, "author")
            .multiPart("file", "a.png", file)
            .multiPart("alt", "a text")
            .post("/v1/media")
            .then(),
        400,
        "invalid-field");
    problem(
        caller(workspace, "author").multiPart("file", "no filename").post("/v1/media").then(),
        400,
        "invalid-field");
  }

  @Test
  void aFormOfTooManyPartsIsRefused() {
    post("multipart/form-data; boundary=x", form(PART.repeat(10)))
        .body("detail", containsString("10 parts"));
    refused("multipart/form-data; boundary=x", form(PART.repeat(3_000)));
  }

  static Stream<Arguments> oddities() {
    return Stream.of(
        Arguments.of("a long name", part("form-data; name=\"" + "n".repeat(5_000) + "\"", "x")),
        Arguments.of("a long field", part("form-data; name=\"a\"", "x".repeat(9_000))),
        Arguments.of("no disposition", part("inline", "x")),
        Arguments.of("no name", part("form-data", "x")),
        Arguments.of(
            "many attributes", part("form-data; name=\"a\"" + "; b=\"c\"".repeat(2_000), "x")),
        Arguments.of(
            "many headers",
            part("form-data; name=\"a\"\r\n" + "X-A: b\r\n".repeat(2_000) + "X-B: c", "x")),
        Arguments.of(
            "no charset",
            part("form-data; name=\"a\"\r\nContent-Type: text/plain; charset=no-such", "x")),
        Arguments.of(
            "no encoding",
            part(
                "form-data; name=\"file\"; filename=\"a\"\r\nContent-Transfer-Encoding: nonsense",
                "x")),
        Arguments.of("a null character", part("form-data; name=\"file\"; filename=\"a\0b\"", "x")),
        Arguments.of("half a name", part("form-data; name=\"file", "x")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("oddities")
  void aPartThatIsOddIsRefused(String name, String part) {
    refused("multipart/form-data; boundary=x", form(part));
  }

  @Test
  void theTypeOfAFormIsWrittenInAnyCase() {
    var file = new String(picture("gif", 0), StandardCharsets.ISO_8859_1);
    var part =
        part("form-data; name=\"file\"; filename=\"a.gif\"\r\nContent-Type: image/gif", file);

    caller(workspace, "author")
        .header("Content-Type", "Multipart/Form-Data; boundary=X")
        .body(form(part).replace("--x", "--X").getBytes(StandardCharsets.ISO_8859_1))
        .post("/v1/media")
        .then()
        .statusCode(201);
  }

  private static String part(String disposition, String content) {
    return "--x\r\nContent-Disposition: " + disposition + "\r\n\r\n" + content + "\r\n";
  }

  private static String form(String parts) {
    return parts + "--x--\r\n";
  }

  private void refused(String type, String body) {
    caller(workspace, "author")
        .header("Content-Type", type)
        .body(body.getBytes(StandardCharsets.ISO_8859_1))
        .post("/v1/media")
        .then()
        .statusCode(oneOf(400, 413, 422))
        .contentType("application/problem+json")
        .body("fix", notNullValue());
  }

  @Test
  void aBodyThatIsNoFormIsSaidToBeNone() {
    post("multipart/form-data; boundary=x", "--x\r\nbroken")
        .body("type", containsString("malformed-form"));
    post("multipart/form-data; boundary=x", "no boundary at all")
        .body("type", containsString("malformed-form"));
    problem(post("multipart/form-data", "--x--"), 400, "invalid-field");
    problem(post("multipart/form-data; boundary=x", "--x--\r\n"), 400, "invalid-field");
  }

  @Test
  void whatIsNotSentAsAFormIs415() {
    caller(workspace, "author")
        .contentType("image/png")
        .body(picture("png", 0))
        .post("/v1/media")
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
  }

  private ValidatableResponse post(String type, String body) {
    return caller(workspace, "author")
        .header("Content-Type", type)
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post("/v1/media")
        .then()
        .statusCode(400);
  }
}
