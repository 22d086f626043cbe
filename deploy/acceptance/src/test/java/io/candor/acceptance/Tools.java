package io.candor.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Programs of others that check ours, installed once under target/peers from their registries. */
final class Tools {

  private static final Path HOME = Path.of("target/peers").toAbsolutePath();

  private Tools() {}

  /** The bin folder of a Python environment with packages. */
  static Path python(String... packages) {
    var environment = HOME.resolve("python");
    if (Files.notExists(environment.resolve("bin/pip"))) {
      run(Path.of("."), List.of("python3", "-m", "venv", environment.toString()));
    }
    var install =
        new java.util.ArrayList<>(
            List.of(environment.resolve("bin/pip").toString(), "install", "-q"));
    install.addAll(List.of(packages));
    run(Path.of("."), install);
    return environment.resolve("bin");
  }

  /** A folder in which an npm package is installed. */
  static Path node(String npmPackage) {
    var folder = HOME.resolve("node");
    makeFolder(folder);
    run(folder, List.of("npm", "install", "--silent", "--no-audit", "--no-fund", npmPackage));
    return folder;
  }

  static Program.Outcome run(Path folder, List<String> command) {
    return Program.run(new ProcessBuilder(command).directory(folder.toFile()));
  }

  private static void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("package.json"), "{\"private\":true}");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
