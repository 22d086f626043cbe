package io.candor.generation.briefs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.candor.contracts.moderation.DraftRefused;
import io.candor.generation.Sent;
import io.candor.generation.Verdicts;
import io.candor.generation.World;
import io.candor.testing.Briefs;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "generation"))
class ListsComponentTest {

  private World world = new World();
  private Sent first = new Sent(world, "", new java.util.UUID(0, 0));
  private Sent second = first;
  private Sent third = first;

  @BeforeEach
  void threeBriefsOfWhichTheFirstIsRefused() {
    world = World.complete();
    first = Sent.of(world, Briefs.publish("Un atelier de reliure.", b -> tagged(b, "spring")));
    second = Sent.of(world, Briefs.publish("Un concert.", b -> tagged(b, "autumn")));
    third = Sent.of(world, Briefs.publish("Une visite.", b -> b.put("subject", "Musée")));
    World.KAFKA.send(
        Verdicts.of(
            world.workspace(),
            first.draft(),
            1,
            new DraftRefused(first.draft(), 1, null, "rules", "findings", List.of(), List.of())));
    first.untilStatus("refused");
  }

  @Test
  void comePageByPageTheLastFirst() {
    var seen = new ArrayList<String>();
    String next = "";
    do {
      var page = page("briefs", "limit=2" + next);
      seen.addAll(page.getList("items.id"));
      next = page.getString("next") == null ? "" : "&cursor=" + page.getString("next");
    } while (!next.isEmpty());

    assertThat(seen).containsExactly(third.brief(), second.brief(), first.brief());
    assertThat(page("briefs", "sort=createdAt").<String>getList("items.id"))
        .containsExactly(first.brief(), second.brief(), third.brief());
  }

  @Test
  void areFilteredByWhatIsAskedFor() {
    assertThat(briefs("status=refused")).containsExactly(first.brief());
    assertThat(briefs("status=screening")).containsExactly(third.brief(), second.brief());
    assertThat(briefs("status=published")).isEmpty();
    assertThat(briefs("tag=autumn")).containsExactly(second.brief());
    assertThat(briefs("q=RELIURE")).containsExactly(first.brief());
    assertThat(briefs("q=musée")).containsExactly(third.brief());
    assertThat(briefs("brand=demo&audience=readers&channel=feed")).hasSize(3);
    assertThat(briefs("brand=other")).isEmpty();
    assertThat(briefs("channel=other")).isEmpty();
    assertThat(briefs("from=2020-01-01T00:00:00Z&to=2099-01-01T00:00:00Z")).hasSize(3);
    assertThat(briefs("to=2020-01-01T00:00:00Z")).isEmpty();
    assertThat(briefs("from=2099-01-01T00:00:00%2B01:00")).isEmpty();
  }

  @Test
  void ofDraftsAreFilteredTheSameWay() {
    assertThat(drafts("status=refused")).containsExactly(first.draft().toString());
    assertThat(drafts("status=screening&sort=createdAt"))
        .containsExactly(second.draft().toString(), third.draft().toString());
    assertThat(drafts("q=concert")).containsExactly(second.draft().toString());
    assertThat(drafts("tag=spring&brand=demo")).containsExactly(first.draft().toString());
    var item = page("drafts", "q=concert");
    assertThat(item.getString("items[0].text")).isEqualTo("Un concert.");
    assertThat(item.getString("items[0].brief")).isEqualTo(second.brief());
  }

  @Test
  void ofAnotherWorkspaceAreEmptyAndItsCursorsStrange() {
    var cursor = page("briefs", "limit=1").getString("next");
    var other = World.empty();

    assertThat(other.author().get("/v1/briefs").jsonPath().getList("items")).isEmpty();
    other.author().get("/v1/briefs?cursor=" + cursor).then().statusCode(400);
    world.author().get("/v1/drafts?cursor=" + cursor).then().statusCode(400);
    world.author().get("/v1/briefs?tag=spring&cursor=" + cursor).then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=201",
        "limit=x",
        "status=sleeping",
        "sort=text",
        "from=yesterday",
        "from=2026-11-25",
        "to=2026-02-30T00:00:00Z",
        "to=%2B999999999-12-31T23:59:59Z",
        "from=-999999999-01-01T00:00:00Z",
        "from=2026-11-25T09:00:00Z&to=2026-11-25T08:59:59Z",
        "q=a%00b",
        "tag=%00",
        "brand=A%20B",
        "cursor=abc"
      })
  void refuseWhatIsNoFilter(String query) {
    world
        .author()
        .urlEncodingEnabled(false)
        .get("/v1/briefs?" + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("status", equalTo(400));
  }

  private List<String> briefs(String query) {
    return page("briefs", query).getList("items.id");
  }

  private List<String> drafts(String query) {
    return page("drafts", query).getList("items.id");
  }

  private JsonPath page(String list, String query) {
    return world
        .author()
        .urlEncodingEnabled(false)
        .get("/v1/" + list + "?" + query.replace("é", "%C3%A9"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static void tagged(ObjectNode brief, String... tags) {
    var array = brief.putArray("tags");
    Stream.of(tags).forEach(array::add);
  }
}
