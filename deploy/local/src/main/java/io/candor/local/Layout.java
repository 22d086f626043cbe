package io.candor.local;

import io.candor.local.home.Refusal;
import io.candor.local.service.Service;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Where the build put what is run. */
public record Layout(Path repository) {

  /** The repository {@code ./candor} stands in. */
  public static Layout ofEnvironment() {
    var root = System.getenv("CANDOR_ROOT");
    return new Layout(Path.of(root == null ? "." : root).toAbsolutePath().normalize());
  }

  /** The folder of a built service, from which it is run. */
  public Path serviceFolder(Service service) {
    return repository.resolve("services/" + service.id() + "/target/quarkus-app");
  }

  /** The services whose build is there. */
  public List<Service> built() {
    return Arrays.stream(Service.values()).filter(this::isBuilt).toList();
  }

  /** The services whose build is missing, by name. */
  public List<String> missing() {
    return Arrays.stream(Service.values()).filter(s -> !isBuilt(s)).map(Service::id).toList();
  }

  /** Refuses where one of the services is not built: an installation is all four. */
  public Layout requireBuilt() {
    var missing = String.join(", ", missing());
    if (!missing.isEmpty()) {
      throw new Refusal("Not built: " + missing + ". ./candor build does it, and says why not.");
    }
    return this;
  }

  /** Class path of the embedded engine; empty where it is not built. */
  public List<String> engineClassPath() {
    var target = repository.resolve("deploy/engine/target");
    var jar = target.resolve("candor-engine-0.1.0.jar");
    return Files.exists(jar)
        ? List.of("-cp", jar + File.pathSeparator + target.resolve("lib") + "/*")
        : List.of();
  }

  /** Where a training run left what makes starts fast. */
  public Path startCaches() {
    return repository.resolve("deploy/local/target/start");
  }

  private boolean isBuilt(Service service) {
    return Files.exists(serviceFolder(service).resolve("quarkus-run.jar"));
  }
}
