package io.candor.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Code that is not ours reads our contracts and calls our services. */
@Tag("peers")
class PeersAcceptanceTest {

  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private final Candor candor = Candor.shared();

  @Test
  void theGuidesPythonProgramFollowsADraftToItsPage() throws IOException {
    // Given
    var python = Tools.python("confluent-kafka").resolve("python");
    var output = Files.createTempFile("follow", ".txt");
    var program = ROOT.resolve("docs/guides/follow_drafts.py").toString();
    var process =
        new ProcessBuilder(python.toString(), "-u", program, candor.bootstrap())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();

    // When
    var generation =
        new Api(candor.url("generation"), candor.token("camille", "default", "author"));
    var brief = generation.post("/v1/briefs", Briefs.publish("Suivi de l'extérieur.")).json();
    var draft = brief.at("/drafts/0/id").asText();

    // Then
    try {
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() ->
              Files.readString(output, StandardCharsets.UTF_8)
                  .contains(draft + " PostPublished http"));
    } finally {
      process.destroy();
    }
    assertThat(Files.readString(output))
        .contains(draft + " DraftComposed", draft + " DraftCleared");
  }

  @ParameterizedTest
  @ValueSource(strings = {"generation", "moderation", "audience", "publishing"})
  void keepsItsOpenApiPromisesUnderSchemathesis(String service) {
    var schemathesis = Tools.python("schemathesis==4.32.5").resolve("schemathesis");
    var token = candor.token("fuzz", "fuzz", "author", "reviewer", "operator", "auditor");

    var outcome =
        Tools.run(
            ROOT,
            List.of(
                schemathesis.toString(),
                "run",
                candor.url(service) + "/q/openapi?format=json",
                "--checks",
                "not_a_server_error,response_schema_conformance,content_type_conformance",
                "--phases",
                "examples,coverage,fuzzing",
                "--max-examples",
                "30",
                "--seed",
                "42",
                "--generation-database",
                "none",
                "--no-color",
                "-H",
                "Authorization: Bearer " + token));

    assertThat(outcome.exit()).as(outcome.output()).isZero();
  }

  @Test
  void theAsyncApiDocumentIsReadByItsReferenceParser() throws IOException {
    var folder = Tools.node("@asyncapi/parser@3.6.3");
    var script = folder.resolve("asyncapi.mjs");
    Files.copy(
        Path.of("src/test/resources/peers/asyncapi.mjs"),
        script,
        StandardCopyOption.REPLACE_EXISTING);
    var document = ROOT.resolve("services/contracts/src/main/resources/asyncapi/candor.v1.yaml");

    var outcome = Tools.run(folder, List.of("node", script.toString(), document.toString()));

    assertThat(outcome.exit()).as(outcome.output()).isZero();
  }
}
