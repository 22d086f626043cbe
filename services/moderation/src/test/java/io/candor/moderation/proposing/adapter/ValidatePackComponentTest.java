package io.candor.moderation.proposing.adapter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.candor.testing.Infrastructure;
import io.candor.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A pack is tried over REST; whatever comes, the packs in force stay in force. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class ValidatePackComponentTest {

  private static final String PACK = "pack.yaml";

  @Test
  void aPackInForceIsValidAndHasTheDigestInForce() {
    validate(ProposedFolder.brand())
        .statusCode(200)
        .body("problems", empty())
        .body("failures", empty())
        .body("valid", equalTo(true))
        .body("id", equalTo("brand"))
        .body("cases.run", greaterThan(5))
        .body("digest", equalTo(inForce("brand")));
  }

  @Test
  void aFailingCaseIsNamedAndThePackStaysInForce() {
    var digest = inForce("brand");

    validate(
            ProposedFolder.brand()
                .replaced("cases/banned-word.yaml", "fires:", "fires:\n  - text: Bonjour"))
        .statusCode(200)
        .body("valid", equalTo(false))
        .body("cases.failed", equalTo(1))
        .body("failures[0].file", equalTo("cases/banned-word.yaml"))
        .body("failures[0].line", equalTo(2))
        .body("failures[0].rule", equalTo("banned-word"))
        .body("failures[0].expected", equalTo("fires"));

    assertThat(inForce("brand")).isEqualTo(digest);
  }

  record Bomb(String words, String others, String detail) {}

  static Stream<Bomb> bombs() {
    var rule = "detect: {kind: banned-words}";
    return Stream.of(
        new Bomb("owner: ", "owner: &a [x]\nnote: ", "anchors and aliases"),
        new Bomb("owner: ", "owner: " + "[".repeat(5000), "nested too deep"),
        new Bomb(rule, "detect: {kind: pattern, pattern: '((a{999}){999}){999}'}", "2000 steps"),
        new Bomb(
            rule,
            "condition: " + "interaction || ".repeat(99) + "interaction\n    " + rule,
            "exceeds"),
        new Bomb(
            rule,
            "condition: " + "(".repeat(400) + "interaction" + ")".repeat(400) + "\n    " + rule,
            "recurs"));
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void aBombIsAProblemOfItsFile(Bomb bomb) {
    validate(ProposedFolder.brand().replaced(PACK, bomb.words(), bomb.others()))
        .statusCode(200)
        .body("valid", equalTo(false))
        .body("problems[0].file", equalTo(PACK))
        .body("problems[0].detail", containsString(bomb.detail()));
  }

  record BadPath(String path) {}

  static Stream<BadPath> paths() {
    return Stream.of(
            "../brand/pack.yaml",
            "/pack.yaml",
            "cases/../pack.yaml",
            "words/fr/../x.txt",
            "cases\\x.yaml",
            "README.md",
            "pack.yaml\n",
            "")
        .map(BadPath::new);
  }

  @ParameterizedTest
  @MethodSource("paths")
  void aPathThatIsNoneOfAPackIsRefusedByField(BadPath bad) {
    validate(ProposedFolder.brand().with(bad.path(), "x"))
        .statusCode(400)
        .body("type", equalTo("urn:candor:problem:invalid-field"))
        .body("field", equalTo("files[" + ProposedFolder.brand().size() + "].path"))
        .body("fix", containsString("pack.yaml"));
  }

  @Test
  void aFolderWithoutAPackIsRefused() {
    refused(List.of(file("wording.yaml", "forms: {}")), 400, "files");
    refused(List.of(), 400, "files");
  }

  @Test
  void aFileThatIsThereTwiceIsRefused() {
    refused(List.of(file(PACK, "id: x"), file(PACK, "id: y")), 400, "files[1].path");
  }

  @Test
  void tooManyFilesTooLongAFileAndTooManyWordsAreRefused() {
    var many = IntStream.range(0, 501).mapToObj(i -> file("cases/r" + i + ".yaml", "x")).toList();
    refused(many, 400, "files");
    refused(List.of(file(PACK, "x".repeat(600_001))), 422, "files[0].text");
    var words =
        IntStream.range(0, 3).mapToObj(i -> file("words/fr/a" + i + ".txt", "x".repeat(500_001)));
    refused(Stream.concat(Stream.of(file(PACK, "id: x")), words).toList(), 422, "files");
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() {
    var large =
        IntStream.range(0, 9).mapToObj(i -> file("cases/r" + i + ".yaml", "x".repeat(500_000)));

    validate(large.toList()).statusCode(413).body("type", equalTo("urn:candor:problem:too-large"));
  }

  private static void refused(List<Map<String, String>> files, int status, String field) {
    validate(files)
        .statusCode(status)
        .contentType("application/problem+json")
        .body("field", equalTo(field))
        .body("fix", containsString(" "));
  }

  private static String inForce(String id) {
    return given()
        .header("Authorization", Tokens.bearer("anna", "author"))
        .get("/v1/rule-packs/" + id)
        .then()
        .statusCode(200)
        .extract()
        .path("digest");
  }

  private static ValidatableResponse validate(ProposedFolder folder) {
    return validate(folder.files());
  }

  private static ValidatableResponse validate(List<Map<String, String>> files) {
    return given()
        .header("Authorization", Tokens.bearer("olga", "operator"))
        .contentType("application/json")
        .body(Map.of("files", files))
        .post("/v1/rule-packs/validate")
        .then();
  }

  private static Map<String, String> file(String path, String text) {
    return Map.of("path", path, "text", text);
  }
}
