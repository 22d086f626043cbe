package io.candor.local.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The ahead-of-time caches of JEP 483, with which our JVMs start in less than half the processor
 * time. Made after a build by a training run; the JVM itself refuses one that does not fit the jars
 * or the JDK any more, and starts without it.
 */
public final class StartCaches {

  private final Path folder;
  private final String option;

  private StartCaches(Path folder, String option) {
    this.folder = folder;
    this.option = option;
  }

  /** Those a training run made, where there are any. */
  public static StartCaches used(Path folder) {
    return new StartCaches(folder, "-XX:AOTCache=");
  }

  /** The ones this run is to make, when its processes end. */
  public static StartCaches trained(Path folder) {
    return new StartCaches(folder, "-XX:AOTCacheOutput=");
  }

  boolean isTraining() {
    return option.contains("Output");
  }

  List<String> options(String process) {
    var file = folder.resolve(process + ".aot");
    return isTraining() || Files.exists(file) ? List.of(option + file) : List.of();
  }
}
