package io.candor.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.ComposeContainer;
import org.testcontainers.containers.ContainerState;

/**
 * The images of this repository against Kafka and PostgreSQL in containers, by docker-compose.yml.
 */
@Tag("docker")
class ImagesAcceptanceTest {

  private static final Duration START = Duration.ofMinutes(5);
  private static final ComposeContainer COMPOSE =
      new ComposeContainer(new File("../../docker-compose.yml"))
          .withPull(false)
          .withBuild(true)
          .withRemoveVolumes(true);

  @BeforeAll
  static void up() {
    COMPOSE.start();
    await().atMost(START).pollInterval(Duration.ofSeconds(1)).until(() -> ended("demo"));
  }

  @AfterAll
  static void down() {
    COMPOSE.stop();
  }

  @Test
  void theDemoEndsWithAPublishedAndLabelledPost() {
    var demo = container("demo");

    assertThat(demo.getCurrentContainerInfo().getState().getExitCodeLong())
        .as(demo.getLogs())
        .isZero();
    assertThat(demo.getLogs()).contains("its page shows the label");
  }

  @Test
  void thePublicPageIsServedWithoutAToken() {
    var page = new Api("http://127.0.0.1:8084", "").get("/feed");

    assertThat(page.status()).isEqualTo(200);
    assertThat(Jsoup.parse(page.text()).select("article")).isNotEmpty();
  }

  @Test
  void servicesRunAsNobodyOnAReadOnlyRoot() throws Exception {
    for (var service : java.util.List.of("generation", "moderation", "audience", "publishing")) {
      assertThat(container(service).execInContainer("id", "-u").getStdout().strip())
          .isEqualTo("10001");
      assertThat(container(service).execInContainer("touch", "/app/x").getExitCode()).isNotZero();
    }
  }

  private static boolean ended(String service) {
    return COMPOSE
        .getContainerByServiceName(service + "-1")
        .map(c -> "exited".equals(c.getCurrentContainerInfo().getState().getStatus()))
        .orElse(false);
  }

  private static ContainerState container(String service) {
    return COMPOSE.getContainerByServiceName(service + "-1").orElseThrow();
  }
}
