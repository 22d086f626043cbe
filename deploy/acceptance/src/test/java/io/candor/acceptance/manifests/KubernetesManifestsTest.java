package io.candor.acceptance.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a cluster's own validation does not see: that objects fit each other, and our promises about
 * them.
 */
class KubernetesManifestsTest {

  static Stream<String> services() {
    return Manifests.SERVICES.stream();
  }

  static Stream<JsonNode> podTemplates() {
    return Manifests.podTemplates().stream();
  }

  @ParameterizedTest
  @MethodSource("podTemplates")
  void runsAsNobodyOnAReadOnlyRootWithoutAToken(JsonNode template) {
    var pod = template.get("spec");
    assertThat(pod.at("/automountServiceAccountToken").asBoolean(true)).isFalse();
    assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
    assertThat(pod.at("/securityContext/runAsUser").asInt()).isEqualTo(10001);
    assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
    assertThat(pod.get("containers"))
        .allSatisfy(container -> {
          var rights = container.get("securityContext");
          assertThat(rights.get("readOnlyRootFilesystem").asBoolean()).isTrue();
          assertThat(rights.get("allowPrivilegeEscalation").asBoolean(true)).isFalse();
          assertThat(rights.at("/capabilities/drop/0").asText()).isEqualTo("ALL");
          assertThat(container.at("/resources/requests/cpu").asText()).isNotEmpty();
          assertThat(container.at("/resources/requests/memory").asText()).isNotEmpty();
          assertThat(container.at("/resources/limits/memory").asText()).isNotEmpty();
        });
  }

  @ParameterizedTest
  @MethodSource("podTemplates")
  void secretsComeByReference(JsonNode template) {
    var written =
        template
            .at("/spec/containers/0/env")
            .valueStream()
            .filter(variable -> variable.has("value"))
            .map(variable -> variable.get("name").asText())
            .toList();
    assertThat(written).noneMatch(name -> name.matches(".*(PASSWORD|TOKEN|SECRET|_KEY)"));
  }

  @ParameterizedTest
  @MethodSource("services")
  void theServiceLeadsToThePortOfItsPods(String service) {
    var container = container(service);
    var port = Manifests.of(service, "service").at("/spec/ports/0");
    assertThat(port.get("targetPort").asText()).isEqualTo(container.at("/ports/0/name").asText());
    assertThat(port.get("port")).isEqualTo(container.at("/ports/0/containerPort"));
    assertThat(environment(service, "QUARKUS_HTTP_PORT")).isEqualTo(port.get("port").asText());
    assertThat(Manifests.of(service, "networkpolicy").at("/spec/ingress/0/ports/0/port"))
        .isEqualTo(port.get("port"));
  }

  @ParameterizedTest
  @MethodSource("services")
  void selectorsFindThePods(String service) {
    var labels = Manifests.of(service, "deployment").at("/spec/template/metadata/labels");
    assertThat(Manifests.of(service, "deployment").at("/spec/selector/matchLabels"))
        .isEqualTo(labels);
    assertThat(Manifests.of(service, "service").at("/spec/selector")).isEqualTo(labels);
    assertThat(Manifests.of(service, "poddisruptionbudget").at("/spec/selector/matchLabels"))
        .isEqualTo(labels);
    assertThat(Manifests.of(service, "networkpolicy").at("/spec/podSelector/matchLabels"))
        .isEqualTo(labels);
  }

  @ParameterizedTest
  @MethodSource("services")
  void startAndHealthAreProbed(String service) {
    var container = container(service);
    assertThat(container.at("/startupProbe/httpGet/path").asText()).isEqualTo("/q/health/started");
    assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/q/health/ready");
    assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/q/health/live");
  }

  @Test
  void overlaysNameEveryImage() {
    for (var overlay : List.of("local", "production")) {
      var images =
          Manifests.read(Manifests.FOLDER.resolve("overlays/" + overlay + "/kustomization.yaml"))
              .get("images");
      assertThat(images.valueStream().map(i -> i.get("name").asText()))
          .containsExactlyInAnyOrderElementsOf(
              Manifests.podTemplates().stream()
                  .map(t -> t.at("/spec/containers/0/image").asText())
                  .toList());
      assertThat(images)
          .allSatisfy(image -> assertThat(image.get("newTag").asText()).isNotEqualTo("latest"));
    }
  }

  private static JsonNode container(String service) {
    return Manifests.of(service, "deployment").at("/spec/template/spec/containers/0");
  }

  private static String environment(String service, String name) {
    return ((ArrayNode) container(service).get("env"))
        .valueStream()
        .filter(v -> v.get("name").asText().equals(name))
        .map(v -> v.path("value").asText())
        .findFirst()
        .orElse("");
  }
}
