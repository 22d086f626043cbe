package io.candor.acceptance.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The manifests of deploy/kubernetes, one object a file. */
final class Manifests {

  static final Path FOLDER = Path.of("../kubernetes");
  static final List<String> SERVICES =
      List.of("generation", "moderation", "audience", "publishing");
  private static final YAMLMapper YAML = new YAMLMapper();

  private Manifests() {}

  /** One manifest of a service. */
  static JsonNode of(String service, String kind) {
    return read(FOLDER.resolve("base/" + service + "/" + kind + ".yaml"));
  }

  /** Everything a pod may be made of: the four deployments and the job. */
  static List<JsonNode> podTemplates() {
    var all = new java.util.ArrayList<JsonNode>();
    SERVICES.forEach(s -> all.add(of(s, "deployment").at("/spec/template")));
    all.add(of("kafka/topics", "job").at("/spec/template"));
    return all;
  }

  static JsonNode read(Path file) {
    try {
      return YAML.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
