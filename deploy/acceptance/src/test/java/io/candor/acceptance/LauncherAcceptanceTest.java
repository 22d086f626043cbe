package io.candor.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code ./candor} as a person uses it, in a home named by a relative path with a space. */
class LauncherAcceptanceTest {

  private static Candor candor;

  @BeforeAll
  static void up() {
    candor = Candor.inHome("a home");
  }

  @AfterAll
  static void down() {
    candor.close();
  }

  /** A test that failed while it was down must not leave the next without it. */
  @BeforeEach
  void isUp() throws IOException {
    if (!candor.isUp()) {
      candor.start();
    }
  }

  @Test
  void statusNamesEveryProcessForPrograms() {
    var status = candor.status();

    assertThat(status.get("services").valueStream().map(s -> s.get("name").asText()))
        .containsExactly("generation", "moderation", "audience", "publishing");
    assertThat(status.get("services"))
        .allSatisfy(service -> {
          assertThat(service.get("ready").asBoolean()).isTrue();
          assertThat(service.get("url").asText()).startsWith("http://127.0.0.1:");
          assertThat(Path.of(service.get("log").asText())).exists();
          assertThat(ProcessHandle.of(service.get("pid").asLong())).isPresent();
        });
    assertThat(status.at("/kafka/bootstrap").asText()).startsWith("127.0.0.1:");
    assertThat(status.at("/kafka/pid").asLong()).isPositive();
    assertThat(status.at("/postgres/port").asInt()).isPositive();
    assertThat(status.at("/postgres/pid").asLong()).isPositive();
  }

  @Test
  void aSecondUpOnTheSameHomeSaysWhoHoldsIt() {
    var outcome = candor.run("up", "--port", "" + (candor.port() + 5));

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.output())
        .contains("is in use by process " + candor.status().get("supervisor").asLong())
        .contains("./candor down");
  }

  @Test
  void aTakenPortIsNamedWithWhatToDo() {
    var outcome = candor.elsewhere().run("up", "--port", "" + candor.port());

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.output())
        .contains("Port " + (candor.port() + 1) + " (generation) is taken", "--port");
  }

  @Test
  void whatIsSaidToAFileHasNoColour() {
    assertThat(candor.run("status").output()).contains("generation").doesNotContain("\033[");
  }

  @Test
  void aCrashedServiceIsStartedAgainAndSaid() {
    // Given
    var killed = candor.pid("audience");

    // When
    ProcessHandle.of(killed).ifPresent(ProcessHandle::destroyForcibly);

    // Then
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> candor.log().contains("audience is ready again."));
    assertThat(candor.log()).contains("audience ended (exit 137); starting it again in");
    assertThat(candor.pid("audience")).isNotEqualTo(killed);
  }

  @Test
  void keysAndPasswordsAreTheirOwnersAlone() throws IOException {
    try (var files = Files.walk(candor.home().resolve("secrets")).filter(Files::isRegularFile)) {
      assertThat(files)
          .isNotEmpty()
          .allSatisfy(file ->
              assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                  .isEqualTo("rw-------"));
    }
  }

  @Test
  void ctrlCLeavesNothingButTheDataWhichIsThereAgain() throws Exception {
    // Given
    var author = candor.token("camille", "default", "author");
    var briefs = new Api(candor.url("generation"), author);
    var brief = briefs.post("/v1/briefs", Briefs.publish("Gardé.")).json().get("id").asText();
    Following.untilEnded(briefs, brief);
    var processes = candor.processes();

    // When
    long took = candor.interrupt();

    // Then
    assertThat(Duration.ofNanos(took)).isLessThan(Duration.ofSeconds(10));
    assertThat(processes).hasSizeGreaterThan(6).noneMatch(ProcessHandle::isAlive);
    assertThat(Launcher.free(candor.port() + 1)).isTrue();
    assertThat(candor.home().resolve("run")).isEmptyDirectory();
    assertThat(candor.run("status").exit()).isEqualTo(1);
    assertThat(List.of("generation", "moderation", "audience", "publishing"))
        .allSatisfy(service -> assertThat(lastWords(service)).contains(service + " stopped in"));

    // and again
    candor.start();
    var again = new Api(candor.url("generation"), author).get("/v1/briefs/" + brief);
    assertThat(again.json().path("status").asText()).isEqualTo("published");
  }

  @Test
  void whatIsUnderWayAtCtrlCGoesOnAfterwardsEachOnce() throws Exception {
    // Given
    var series = "de la série " + UUID.randomUUID();
    var author = candor.token("camille", "default", "author");
    var before = new Api(candor.url("generation"), author);
    var briefs =
        IntStream.range(0, 20)
            .mapToObj(i -> before.post("/v1/briefs", Briefs.publish("Atelier " + i + " " + series)))
            .map(answer -> answer.json().get("id").asText())
            .toList();

    // When
    long took = candor.interrupt();
    candor.start();

    // Then
    assertThat(Duration.ofNanos(took)).isLessThan(Duration.ofSeconds(10));
    var after = new Api(candor.url("generation"), author);
    briefs.forEach(brief -> Following.untilEnded(after, brief));
    assertThat(Pages.articles(candor.url("publishing") + "/feed", series))
        .doesNotHaveDuplicates()
        .hasSize(briefs.size());
  }

  @Test
  void whatAKilledSupervisorLeftIsStoppedByDown() throws Exception {
    // Given
    var processes = candor.processes();
    var supervisor = ProcessHandle.of(candor.status().get("supervisor").asLong()).orElseThrow();

    // When
    supervisor.destroyForcibly();
    supervisor.onExit().get(10, TimeUnit.SECONDS);
    var outcome = candor.run("down");

    // Then
    assertThat(outcome.exit()).isZero();
    assertThat(processes).noneMatch(ProcessHandle::isAlive);
    assertThat(List.of(candor.run("down").output()))
        .allMatch(o -> o.contains("Nothing was running"));
    candor.start();
  }

  @Test
  void demoTellsTheStoryOfItsPost() {
    var outcome = demo();

    assertThat(outcome.exit()).as(outcome.output()).isZero();
    assertThat(outcome.output())
        .containsPattern("(?m)^  engine +\\S+")
        .containsPattern("(?m)^  rule +\\S+ of \\S+ \\S+ asks for a label$")
        .containsPattern("(?m)^  label +“[^”]+”")
        .containsPattern("(?m)^  clearance +EdDSA, key [\\w-]+, SHA-256 [0-9a-f]{64}$")
        .containsPattern("(?m)^  link +http://127.0.0.1:\\d+/\\S+$")
        .contains("Published, and its page shows the label: ");
  }

  @Test
  void demoOfATextWhoseOriginNobodyDeclaresFailsAndSaysHowItEnded() throws IOException {
    var brief = candor.home().resolveSibling("brief.json");
    Files.writeString(brief, Briefs.publish("D'où vient ce texte ?", "composite"));

    var outcome = demo("--brief", brief.toString());

    assertThat(outcome.exit()).as(outcome.output()).isEqualTo(1);
    assertThat(outcome.output()).contains("The brief ended as held, not published.");
  }

  /** Of a service that ended by itself, and not by force. */
  private static String lastWords(String service) throws IOException {
    return Files.readAllLines(candor.home().resolve("logs").resolve(service + ".log")).getLast();
  }

  /** By rule: weights would be fetched for this home alone. */
  private static Program.Outcome demo(String... words) {
    var command = new ArrayList<>(List.of("demo", "--port", "" + Launcher.freeBase()));
    command.addAll(List.of(words));
    return candor.elsewhere().run(Map.of("CANDOR_ENGINE", "no"), command.toArray(String[]::new));
  }
}
