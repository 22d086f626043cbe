package io.candor.moderation.sealing.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.candor.contracts.moderation.DraftCleared;
import io.candor.messaging.Transactions;
import io.candor.moderation.Database;
import io.candor.moderation.Scene;
import io.candor.moderation.sealing.Seal;
import io.candor.moderation.sealing.SealedLeaf;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is decided is sealed: all of it, once, by one replica at a time. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class SealingComponentTest {

  private static final String INSUFFICIENT_PRIVILEGE = "42501";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HexFormat HEX = HexFormat.of();
  private Scene scene;

  @Inject Sealer sealer;
  @Inject Transactions transactions;

  @BeforeEach
  void set() {
    scene = Scene.set();
  }

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void whatWasDecidedIsInATreeWhoseHeadIsSigned() {
    var draft = cleared();
    awaitSealed(draft);

    var seal = seals().getFirst();
    var head = part(seal, 1);
    assertThat(part(seal, 0).path("typ").asText()).isEqualTo("candor-record-head+jws");
    assertThat(head.path("workspace").asText()).isEqualTo(scene.workspace);
    assertThat(head.path("batch").asLong()).isEqualTo(1);
    assertThat(head.has("previous")).isFalse();
    assertThat(seal.path("leaves").path(0).path("draft").asText()).isEqualTo(draft.toString());
    assertThat(seal.path("leaves").path(0).path("hash").asText())
        .isEqualTo(HEX.formatHex(leaf(draft)));
  }

  @Test
  void decisionsOfOneMomentAreOneTreeInTheirOrder() throws SQLException {
    List<UUID> drafts;
    try (var other = Database.connection();
        var statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("select pg_advisory_xact_lock(hashtext('candor.sealing'))");
      drafts = IntStream.range(0, 3).mapToObj(_ -> cleared()).toList();
      other.rollback();
    }
    drafts.forEach(this::awaitSealed);

    var head = part(seals().getFirst(), 1);
    assertThat(head.path("size").asInt()).isEqualTo(3);
    var sealed = leaves(seals().getFirst());
    assertThat(sealed).containsExactlyInAnyOrderElementsOf(drafts);
    var left = node(leaf(sealed.get(0)), leaf(sealed.get(1)));
    assertThat(head.path("root").asText())
        .isEqualTo(HEX.formatHex(node(left, leaf(sealed.get(2)))));
  }

  @Test
  void aHeadNamesTheOneBefore() {
    awaitSealed(cleared());
    awaitSealed(cleared());

    var seals = seals();
    var before = seals.get(0).path("head").asText().getBytes(StandardCharsets.US_ASCII);
    assertThat(part(seals.get(1), 1).path("batch").asLong()).isEqualTo(2);
    assertThat(part(seals.get(1), 1).path("previous").asText())
        .isEqualTo(HEX.formatHex(sha(before)));
  }

  @Test
  void whileAnotherReplicaSealsThisOneDoesNot() throws SQLException {
    try (var other = Database.connection();
        var statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("select pg_advisory_xact_lock(hashtext('candor.sealing'))");
      var draft = cleared();

      step();

      assertThat(waits(draft)).isTrue();
      other.rollback();
      awaitSealed(draft);
    }
  }

  @Test
  void whatIsSealedByManyAtTheSameTimeIsSealedOnce() {
    var drafts = IntStream.range(0, 5).mapToObj(_ -> cleared()).toList();

    Uni.join()
        .all(IntStream.range(0, 4).mapToObj(_ -> sealer.step()).toList())
        .andFailFast()
        .await()
        .atMost(Duration.ofSeconds(30));

    drafts.forEach(this::awaitSealed);
    var sealed = seals().stream().flatMap(seal -> leaves(seal).stream()).toList();
    assertThat(sealed).containsExactlyInAnyOrderElementsOf(drafts);
    assertThat(seals().stream().map(seal -> part(seal, 1).path("batch").asInt()).toList())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, seals().size()).boxed().toList());
  }

  /** As after a crash, or a replica that was overtaken: what did not wait is not sealed again. */
  @Test
  void aSealOfWhatDoesNotWaitIsNotKept() {
    var draft = cleared();
    awaitSealed(draft);
    var leaf = new SealedLeaf(draft, decision(draft), "00", null);
    var again = new Seal(scene.workspace, 2, Instant.EPOCH, "e30", List.of(leaf));

    assertThatThrownBy(() ->
            transactions
                .run(session -> SealStore.keep(session, List.of(again)))
                .await()
                .atMost(Duration.ofSeconds(30)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(seals()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"update seal set head = 'x'", "delete from seal", "truncate seal"})
  void theServicesOwnRoleCannotChangeSeals(String statement) {
    awaitSealed(cleared());

    assertThat(
            catchThrowableOfType(SQLException.class, () -> Database.write(statement)).getSQLState())
        .isEqualTo(INSUFFICIENT_PRIVILEGE);
  }

  @Test
  void norCanItAfterItGrantedItselfTheRight() throws SQLException {
    awaitSealed(cleared());

    try (var connection = Database.connection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("grant update, delete, truncate on seal to current_user");
      var failure =
          catchThrowableOfType(SQLException.class, () -> statement.execute("truncate seal"));
      assertThat(failure.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE);
      connection.rollback();
    }
  }

  private UUID cleared() {
    var draft = scene.send(scene.draft());
    scene.one(DraftCleared.class, draft);
    return draft;
  }

  private void step() {
    sealer.step().await().atMost(Duration.ofSeconds(30));
  }

  private void awaitSealed(UUID draft) {
    await().atMost(Duration.ofSeconds(30)).until(() -> !waits(draft));
  }

  private static boolean waits(UUID draft) {
    return !Database.query("select id from unsealed where draft = ?", draft).isEmpty();
  }

  private static UUID decision(UUID draft) {
    return UUID.fromString(text("select id from decision where draft = ?", draft));
  }

  private static String text(String sql, UUID draft) {
    return String.valueOf(Database.query(sql, draft).getFirst());
  }

  private List<JsonNode> seals() {
    return Database.query(
            "select row_to_json(s) from (select * from seal where workspace = ? order by batch) s",
            scene.workspace)
        .stream()
        .map(row -> json(String.valueOf(row)))
        .toList();
  }

  private static List<UUID> leaves(JsonNode seal) {
    return StreamSupport.stream(seal.path("leaves").spliterator(), false)
        .map(leaf -> UUID.fromString(leaf.path("draft").asText()))
        .toList();
  }

  private static JsonNode part(JsonNode seal, int no) {
    var part = seal.path("head").asText().split("\\.")[no];
    return json(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
  }

  /** What it says in the open, with the digests of its parts. */
  private static byte[] leaf(UUID draft) {
    try {
      var kept = text("select kept from decision_entry where draft = ?", draft);
      var entry =
          "%s,\"sealed\":%s}".formatted(kept.substring(0, kept.length() - 1), digests(draft));
      return sha(new byte[] {0}, new JsonCanonicalizer(entry).getEncodedUTF8());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digests(UUID draft) throws IOException {
    var digests = JSON.createObjectNode();
    for (var name : List.of("words", "decider", "contributors", "approvals")) {
      for (var part :
          Database.query(
              "select %s from decision_entry where draft = ? and %s is not null"
                  .formatted(name, name),
              draft)) {
        digests.put(
            name, HEX.formatHex(sha(new JsonCanonicalizer(String.valueOf(part)).getEncodedUTF8())));
      }
    }
    return digests.toString();
  }

  private static byte[] node(byte[] left, byte[] right) {
    return sha(new byte[] {1}, left, right);
  }

  private static byte[] sha(byte[]... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part : parts) {
        digest.update(part);
      }
      return digest.digest();
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
