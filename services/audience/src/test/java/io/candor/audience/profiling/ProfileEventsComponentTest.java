package io.candor.audience.profiling;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.candor.audience.AudienceText;
import io.candor.contracts.ContractJson;
import io.candor.contracts.EventTypes;
import io.candor.contracts.Topic;
import io.candor.contracts.audience.AudienceProfileChanged;
import io.candor.testing.Expectation;
import io.candor.testing.Infrastructure;
import io.candor.testing.Kafka;
import io.candor.testing.Rest;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** What the other services hear of an audience. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "audience"))
class ProfileEventsComponentTest {

  private static final Kafka KAFKA = new Kafka();
  private final String workspace = "e-" + UUID.randomUUID().toString().substring(0, 8);
  private final String key = workspace + "/readers";

  @Test
  void aNewAudienceIsToldWithItsProfile() throws Exception {
    put().then().statusCode(201);

    var record = told().exactly(1).getFirst();
    assertThat(new String(record.value(), StandardCharsets.UTF_8)).satisfies(this::fitsTheSchema);
    var event = ContractJson.MAPPER.readValue(record.value(), AudienceProfileChanged.class);
    assertThat(event.audience()).isEqualTo("readers");
    assertThat(event.version()).isEqualTo(1);
    assertThat(event.countries()).containsExactly("FR");
    assertThat(event.languages()).containsExactly("fr");
    assertThat(event.ageBands()).containsExactly("18-24");
    assertThat(event.interests()).containsExactly("musique");
    assertThat(event.tone()).isEqualTo("warm");
    assertThat(event.labelDetail()).isEqualTo("full");
    assertThat(event.evidence())
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.source()).isNotBlank())
        .allSatisfy(e -> assertThat(e.confidence()).isIn("high", "medium", "low"));
  }

  @Test
  void itsEnvelopeIsThatOfTheContract() {
    put().then().statusCode(201);

    var record = told().exactly(1).getFirst();
    assertThat(record.key()).isEqualTo(key);
    assertThat(header(record, "ce_type")).isEqualTo("io.candor.audience.AudienceProfileChanged.v1");
    assertThat(header(record, "ce_source")).isEqualTo("/candor/audience");
    assertThat(header(record, "ce_subject")).isEqualTo(key);
    assertThat(header(record, "ce_workspace")).isEqualTo(workspace);
    assertThat(header(record, "ce_aggregateversion")).isEqualTo("1");
    assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
    assertThat(header(record, "content-type")).isEqualTo("application/json");
    assertThat(header(record, "ce_dataschema"))
        .isEqualTo("https://schemas.candor.io/audience/audience-profile-changed.v1.json");
  }

  @Test
  void everyChangeIsToldInOrderAndARemovalIsATombstone() {
    put().then().statusCode(201);
    author()
        .header("If-Match", "\"1\"")
        .body(AudienceText.YOUNG.replace("[\"FR\"]", "[\"DE\"]"))
        .put("/v1/audiences/readers")
        .then()
        .statusCode(200);
    author().header("If-Match", "\"2\"").delete("/v1/audiences/readers").then().statusCode(204);

    var records = told().exactly(3);
    assertThat(records.getLast().value()).isNull();
    assertThat(records)
        .extracting(r -> header(r, "ce_aggregateversion"))
        .isEqualTo(List.of("1", "2", "3"));
    assertThat(records).extracting(r -> header(r, "ce_workspace")).containsOnly(workspace);
    assertThat(
            told()
                .where(r -> r.value() != null)
                .exactly(2, AudienceProfileChanged.class)
                .getLast()
                .countries())
        .containsExactly("DE");
  }

  @Test
  void whatWasRefusedIsNotTold() {
    put().then().statusCode(201);
    put().then().statusCode(428);
    author()
        .header("If-Match", "\"9\"")
        .body(AudienceText.YOUNG)
        .put("/v1/audiences/readers")
        .then()
        .statusCode(412);
    author()
        .header("If-Match", "\"1\"")
        .body(AudienceText.YOUNG.replace("FR", "XX"))
        .put("/v1/audiences/readers")
        .then()
        .statusCode(400);
    author().header("If-Match", "\"9\"").delete("/v1/audiences/readers").then().statusCode(412);

    assertThat(told().exactly(1).getFirst().value()).isNotNull();
  }

  private void fitsTheSchema(String json) {
    var path = "/schemas/" + EventTypes.schemaPath(AudienceProfileChanged.class);
    try (var file = EventTypes.class.getResourceAsStream(path)) {
      assertThat(file).as(path).isNotNull();
      var schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(new String(file.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
      assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Expectation told() {
    return KAFKA.expect(Topic.AUDIENCE_PROFILE).forKey(key);
  }

  private static String header(ConsumerRecord<?, ?> record, String name) {
    return Kafka.header(record, name);
  }

  private io.restassured.response.Response put() {
    return author().body(AudienceText.YOUNG).put("/v1/audiences/readers");
  }

  private RequestSpecification author() {
    return Rest.in(workspace, "author");
  }
}
