package io.candor.local.postgres;

import io.candor.local.home.FolderTree;
import io.candor.local.home.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** The PostgreSQL programs of this system, unpacked once per version. */
public final class PostgresBinaries {

  private final Path root;
  private final String version;

  PostgresBinaries(Path root, String version) {
    this.root = root;
    this.version = version;
  }

  /** Unpacks them under the folder unless they are there. */
  public static PostgresBinaries under(Path folder) {
    var archive = resourceName();
    try (var packed = PostgresBinaries.class.getResourceAsStream("/" + archive)) {
      if (packed == null) {
        throw new Refusal("There is no embedded PostgreSQL for this system (" + archive + ").");
      }
      var version = BinaryVersion.ofArchive(archive);
      var root = folder.resolve("postgres-" + version);
      if (!Files.isDirectory(root)) {
        unpack(packed, root);
      }
      return new PostgresBinaries(root, version);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path of one program. */
  public Path program(String name) {
    return root.resolve("bin").resolve(name);
  }

  /** Their version, such as 18.1.0. */
  String version() {
    return version;
  }

  private static void unpack(InputStream packed, Path root) throws IOException {
    var half = root.resolveSibling(root.getFileName() + ".part");
    FolderTree.delete(half);
    new TarUnpacker(half).unpack(packed);
    Files.move(half, root, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String resourceName() {
    var mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
    var arm = "aarch64".equals(System.getProperty("os.arch"));
    var arch = arm ? "arm_64" : "x86_64";
    return "postgres-" + (mac ? "darwin" : "linux") + "-" + arch + ".txz";
  }
}
