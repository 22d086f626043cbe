package io.candor.moderation.erasing.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.candor.contracts.moderation.DraftCleared;
import io.candor.messaging.UuidV7;
import io.candor.moderation.Database;
import io.candor.moderation.Scene;
import io.candor.moderation.erasing.Order;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is erased is gone, and what stays proves itself. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class ErasureComponentTest {

  private Scene scene;
  private Asking asking;

  @Inject Erasing erasing;

  @BeforeEach
  void set() {
    scene = Scene.set();
    asking = new Asking(scene);
  }

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void ofADraftWordsAndNamesGoAndTheRestOfItsEntriesStaysAsItWasSealed() {
    // Given
    var draft = asking.reviewed();
    var before = asking.lines();

    // When
    asking
        .draft(draft)
        .statusCode(200)
        .body("id", notNullValue())
        .body("decisions", equalTo(3))
        .body("drafts", equalTo(1))
        .body("reviews", equalTo(1))
        .body("complete", equalTo(true));

    // Then
    var after = asking.lines();
    assertThat(of(after, "entry")).isEqualTo(of(before, "entry"));
    assertThat(of(after, "path")).isEqualTo(of(before, "path"));
    assertThat(of(after, "head")).isEqualTo(of(before, "head"));
    assertThat(of(before, "disclosed").toString()).contains("rita", "alice", "Bonjour", "fine");
    assertThat(of(after, "disclosed")).containsExactly(List.of(), List.of(), List.of());
    assertThat(asking.kept(draft)).isEmpty();
  }

  @Test
  void theRecordKeepsWhatNamesNobodyAndSaysWhatIsErased() {
    var draft = asking.reviewed();

    asking.draft(draft);

    var record = asking.record(draft);
    assertThat(record.getList("items.verdict")).containsExactly("held", "cleared", "revoked");
    assertThat(record.getList("items.reason")).containsExactly("", "", "");
    assertThat(record.getList("items[0].findings.rule")).contains("doubtful");
    assertThat(record.getList("items[0].findings.message")).containsOnly("");
    assertThat(record.getList("items[1].erased.part"))
        .containsExactly("approvals", "contributors", "decider", "words");
    assertThat(record.getList("items[1].erased.reason")).containsOnly("asked");
  }

  @Test
  void ofAPersonTheNameGoesFromEveryDecisionAndWhatWasWrittenStays() {
    // Given
    var drafts = List.of(asking.by("bob"), asking.by("bob"), asking.by("bob"));
    var other = asking.by("carol");

    // When
    asking
        .person("bob")
        .statusCode(200)
        .body("decisions", equalTo(3))
        .body("drafts", equalTo(3))
        .body("open", equalTo(0))
        .body("complete", equalTo(true));

    // Then
    for (var draft : drafts) {
      var decided = asking.record(draft);
      assertThat(decided.getString("items[0].evidence.contributors")).isNull();
      assertThat(decided.getString("items[0].evidence.rendered.text")).contains("Bonjour");
      assertThat(decided.getList("items[0].erased.part")).containsExactly("contributors");
    }
    assertThat(asking.record(other).getList("items[0].evidence.contributors.sub"))
        .containsExactly("carol");
    assertThat(String.join("\n", asking.lines())).doesNotContain("bob").contains("carol");
    assertThat(asking.erasures().prettify()).doesNotContain("bob");
  }

  @Test
  void whoDecidedGoesWithTheirNameAlone() {
    var draft = asking.reviewed();

    asking.person("rita").statusCode(200).body("decisions", equalTo(1)).body("reviews", equalTo(1));

    var record = asking.record(draft);
    assertThat(record.getString("items[1].decidedBy.sub")).isEmpty();
    assertThat(record.getString("items[1].reason")).isEqualTo("fine");
    assertThat(record.getList("items[1].evidence.contributors.sub")).containsExactly("alice");
    assertThat(String.join("\n", asking.lines())).doesNotContain("rita");
  }

  @Test
  void askingTwiceTakesNothingMore() {
    var draft = asking.reviewed();
    var first = asking.draft(draft).extract().jsonPath().getString("id");

    asking
        .draft(draft)
        .statusCode(200)
        .body("id", nullValue())
        .body("decisions", equalTo(0))
        .body("drafts", equalTo(0))
        .body("reviews", equalTo(0));
    asking.person("rita").statusCode(200).body("id", nullValue());

    assertThat(asking.erasures().getList("items.id")).containsExactly(first);
  }

  @Test
  void aDraftAfterItsPersonLosesTheRestAndSaysOfEachWhen() {
    var draft = asking.reviewed();
    var first = asking.person("rita").extract().jsonPath().getString("id");

    var second = asking.draft(draft).extract().jsonPath().getString("id");

    assertThat(
            asking.record(draft).getList("items[1].erased.collect { it.part + ' ' + it.erasure }"))
        .containsExactly(
            "approvals " + first, "contributors " + second, "decider " + first, "words " + second);
  }

  @Test
  void whatIsOpenIsRefusedOrLeftAndSaidSo() {
    var draft = scene.send(scene.draft());
    scene.one(DraftCleared.class, draft);
    Asking.awaitSealed(draft);

    asking
        .draft(draft)
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:candor:problem:draft-open"))
        .body("detail", containsString("Cancel it"));
    asking.person("alice").statusCode(200).body("id", nullValue()).body("open", equalTo(1));

    assertThat(asking.record(draft).getList("items[0].evidence.contributors.sub"))
        .containsExactly("alice");
    assertThat(asking.erasures().getList("items")).isEmpty();
  }

  /** The record comes last: what fails there leaves draft and review as they were. */
  @Test
  void allOfItHappensOrNothing() {
    var draft = asking.reviewed();
    var told = UUID.fromString(asking.draft(asking.by("bob")).extract().jsonPath().getString("id"));
    var again = new Order(told, scene.workspace, "draft", draft, "asked", "olga");

    assertThatThrownBy(() ->
            erasing
                .draft(again, new ErasureStore.Ended(draft, scene.workspace))
                .await()
                .atMost(Duration.ofSeconds(30)))
        .hasStackTraceContaining("erasure_pkey");

    assertThat(asking.kept(draft)).hasSize(2);
    assertThat(asking.record(draft).getString("items[1].reason")).isEqualTo("fine");
  }

  /** A seal of what is erased already would prove nothing. */
  @Test
  void whatWaitsForItsSealIsErasedAfterIt() throws SQLException {
    var draft = asking.by("bob");
    try (var other = Database.connection();
        var statement = other.createStatement()) {
      statement.execute("select pg_advisory_lock(hashtext('candor.sealing'))");
      statement.execute(
          "insert into unsealed select id, draft from decision where draft = '" + draft + "'");

      asking
          .draft(draft)
          .statusCode(409)
          .body("type", equalTo("urn:candor:problem:not-sealed-yet"));
      asking.person("bob").statusCode(409);

      statement.execute("delete from unsealed where draft = '" + draft + "'");
    }
    asking.draft(draft).statusCode(200).body("drafts", equalTo(1));
  }

  /** As sealed before parts had digests of their own. */
  @Test
  void anEntryOfTheFormOfBeforeIsProvedByItsLeafAlone() throws SQLException {
    // Given
    var draft = asking.by("bob");
    var id = UuidV7.next();
    Database.write(
        """
        insert into decision (draft, id, workspace, revision, verdict, cause, reason, decided_kind, decided_by, findings, packs, evidence, salts)
        values (?, ?, ?, 1, 'refused', 'review', 'before', 'reviewer', 'rita', '[]', '[]', '{}', null)
        """,
        draft,
        id,
        scene.workspace);
    Asking.awaitSealed(draft);
    var whole = JsonPath.from(asking.lines().getLast());
    assertThat(whole.getInt("entry.v")).isEqualTo(1);
    assertThat(whole.getString("entry.reason")).isEqualTo("before");

    // When
    asking.draft(draft).statusCode(200).body("decisions", equalTo(3));

    // Then
    var left = JsonPath.from(asking.lines().getLast());
    assertThat(left.getString("entry")).isNull();
    assertThat(left.getString("leaf")).isEqualTo(hash(id));
    assertThat(left.getString("head")).isEqualTo(whole.getString("head"));
    assertThat(left.getString("path")).isEqualTo(whole.getString("path"));
    assertThat(String.join("\n", asking.lines())).doesNotContain("before", "rita");
  }

  private static List<Object> of(List<String> lines, String key) {
    return lines.stream().map(line -> JsonPath.from(line).<Object>get(key)).toList();
  }

  private static String hash(UUID decision) {
    return String.valueOf(
        Database.query(
                "select l ->> 'hash' from seal, json_array_elements(leaves) l where l ->> 'id' = ?",
                decision.toString())
            .getFirst());
  }
}
