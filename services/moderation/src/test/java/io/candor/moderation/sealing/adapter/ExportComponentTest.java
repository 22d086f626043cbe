package io.candor.moderation.sealing.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.candor.contracts.moderation.DraftCleared;
import io.candor.moderation.Database;
import io.candor.moderation.Scene;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each exported line proves itself; what was changed past every guard proves nothing. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class ExportComponentTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HexFormat HEX = HexFormat.of();
  private Scene scene;

  @BeforeEach
  void set() {
    scene = Scene.set();
  }

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void aDecisionIsExportedAsItIsRecorded() {
    var draft = sealed(1).getFirst();

    var line = lines("").getFirst();
    var recorded = record(draft);
    for (var key : List.of("id", "draft", "revision", "verdict", "cause", "clearance", "packs")) {
      assertThat(line.path("entry").path(key)).as(key).isEqualTo(recorded.path(key));
    }
    assertThat(line.at("/entry/workspace").asText()).isEqualTo(scene.workspace);
    assertThat(line.at("/entry/at").asText())
        .startsWith(recorded.path("at").asText().substring(0, 19));
    assertThat(line.at("/entry/review").isNull()).isTrue();
    assertThat(disclosed(line, "words").path("reason")).isEqualTo(recorded.path("reason"));
    assertThat(disclosed(line, "words").path("rendered"))
        .isEqualTo(recorded.at("/evidence/rendered"));
    assertThat(disclosed(line, "contributors")).isEqualTo(recorded.at("/evidence/contributors"));
  }

  /** Names and words can be erased: what the leaf is over has nothing of them. */
  @Test
  void whatIsSealedInTheOpenHasNoWordsAndNoNames() {
    sealed(1);

    var line = lines("").getFirst();
    assertThat(line.path("entry").toString()).doesNotContain("alice", "Bonjour");
    assertThat(disclosed(line, "words").toString()).contains("Bonjour");
    assertThat(digests(line)).isEqualTo(line.at("/entry/sealed"));
  }

  @Test
  void eachLineOfABatchLeadsToItsRoot() throws SQLException {
    try (var other = Database.connection();
        var statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("select pg_advisory_xact_lock(hashtext('candor.sealing'))");
      decided(3);
      other.rollback();
    }
    await().atMost(Duration.ofSeconds(30)).until(() -> lines("").size() == 3);

    var lines = lines("");
    assertThat(lines).extracting(line -> line.path("index").asInt()).containsExactly(0, 1, 2);
    assertThat(root(lines.get(0)))
        .isEqualTo(
            node(node(leaf(lines.get(0)), beside(lines.get(0), 0)), beside(lines.get(0), 1)));
    assertThat(root(lines.get(1)))
        .isEqualTo(
            node(node(beside(lines.get(1), 0), leaf(lines.get(1))), beside(lines.get(1), 1)));
    assertThat(root(lines.get(2))).isEqualTo(node(beside(lines.get(2), 0), leaf(lines.get(2))));
  }

  @Test
  void manyBatchesAreExportedInTheirOrder() {
    IntStream.range(0, 10).forEach(_ -> sealed(1));

    assertThat(lines(""))
        .extracting(line -> head(line).path("batch").asInt())
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
  }

  @Test
  void aPeriodIsOfSealingFromOnAndBefore() {
    sealed(1);
    sealed(1);
    var second = head(lines("").get(1)).path("sealedAt").asText();

    assertThat(lines("?from=" + second))
        .extracting(line -> head(line).path("batch").asInt())
        .containsExactly(2);
    assertThat(lines("?to=" + second))
        .extracting(line -> head(line).path("batch").asInt())
        .containsExactly(1);
  }

  /** Who owns the table can switch its guards off: then the seal tells. */
  @Test
  void whatTheTablesOwnerChangedNoLongerFitsItsSeal() throws SQLException {
    var draft = sealed(1).getFirst();
    assertThat(root(lines("").getFirst())).isEqualTo(leaf(lines("").getFirst()));

    changePastTheGuards("update decision set reason = 'x' where draft = '" + draft + "'");
    var words = lines("").getFirst();
    changePastTheGuards("update decision set cause = 'x' where draft = '" + draft + "'");
    var cause = lines("").getFirst();

    assertThat(disclosed(words, "words").path("reason").asText()).isEqualTo("x");
    assertThat(digests(words)).isNotEqualTo(words.at("/entry/sealed"));
    assertThat(root(words)).isEqualTo(leaf(words));
    assertThat(root(cause)).isNotEqualTo(leaf(cause));
  }

  @Test
  void whatTheTablesOwnerDeletedLeavesItsBatchShort() throws SQLException {
    var draft = sealed(1).getFirst();
    sealed(1);

    changePastTheGuards("delete from decision where draft = '" + draft + "'");

    assertThat(lines("")).extracting(line -> head(line).path("batch").asInt()).containsExactly(2);
  }

  @Test
  void anotherWorkspaceHasNothingOfIt() {
    sealed(1);

    try (var other = Scene.bare()) {
      other
          .as("otto", "auditor")
          .get("/v1/decisions/export")
          .then()
          .statusCode(200)
          .body(equalTo(""));
    }
  }

  @Test
  void aPeriodThatIsNoneIsRefused() {
    export("?from=yesterday").statusCode(400).body("field", equalTo("from"));
    export("?to=2026-11-25").statusCode(400).body("field", equalTo("to"));
    export("?from=2026-11-26T00:00:00Z&to=2026-11-25T00:00:00Z")
        .statusCode(400)
        .contentType("application/problem+json")
        .body("field", equalTo("from"));
  }

  private List<UUID> decided(int count) {
    var drafts = IntStream.range(0, count).mapToObj(_ -> scene.send(scene.draft())).toList();
    drafts.forEach(draft -> scene.one(DraftCleared.class, draft));
    return drafts;
  }

  private List<UUID> sealed(int count) {
    var drafts = decided(count);
    drafts.forEach(draft ->
        await()
            .atMost(Duration.ofSeconds(30))
            .until(
                () -> Database.query("select id from unsealed where draft = ?", draft).isEmpty()));
    return drafts;
  }

  private static void changePastTheGuards(String statement) throws SQLException {
    try (var connection = Database.owner();
        var owner = connection.createStatement()) {
      connection.setAutoCommit(false);
      owner.execute("grant update, delete on decision to current_user");
      owner.execute("alter table decision disable trigger decision_append_only");
      owner.execute(statement);
      owner.execute("alter table decision enable always trigger decision_append_only");
      owner.execute("revoke update, delete on decision from current_user");
      connection.commit();
    }
  }

  private ValidatableResponse export(String period) {
    return scene.as("otto", "auditor").get("/v1/decisions/export" + period).then();
  }

  private List<JsonNode> lines(String period) {
    var text =
        export(period).statusCode(200).contentType("application/x-ndjson").extract().asString();
    return text.lines().map(ExportComponentTest::json).toList();
  }

  private JsonNode record(UUID draft) {
    var page = scene.as("otto", "auditor").get("/v1/decisions?draft=" + draft).asString();
    return json(page).at("/items/0");
  }

  private static JsonNode disclosed(JsonNode line, String name) {
    for (var part : line.path("disclosed")) {
      if (part.path(1).asText().equals(name)) {
        return part.path(2);
      }
    }
    return MissingNode.getInstance();
  }

  private static JsonNode digests(JsonNode line) {
    var digests = JSON.createObjectNode();
    for (var part : line.path("disclosed")) {
      digests.put(part.path(1).asText(), sha(canonical(part)));
    }
    return digests;
  }

  private static JsonNode head(JsonNode line) {
    var claims = line.path("head").asText().split("\\.")[1];
    return json(new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8));
  }

  private static String root(JsonNode line) {
    return head(line).path("root").asText();
  }

  private static String beside(JsonNode line, int no) {
    return line.path("path").path(no).asText();
  }

  private static String leaf(JsonNode line) {
    return sha(new byte[] {0}, canonical(line.path("entry")));
  }

  private static byte[] canonical(JsonNode json) {
    try {
      return new JsonCanonicalizer(json.toString()).getEncodedUTF8();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String node(String left, String right) {
    return sha(new byte[] {1}, HEX.parseHex(left), HEX.parseHex(right));
  }

  private static String sha(byte[]... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part : parts) {
        digest.update(part);
      }
      return HEX.formatHex(digest.digest());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
