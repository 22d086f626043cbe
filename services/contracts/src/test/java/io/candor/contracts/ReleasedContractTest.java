package io.candor.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was once committed for others to rely on is neither edited nor lost: the schemas of each
 * release, and the samples. A new file is named in the SHA256SUMS of its folder by hand ({@code
 * sha256sum FILE >> SHA256SUMS} there).
 */
class ReleasedContractTest {

  private static final String SUMS = "SHA256SUMS";

  static Stream<Path> releases() throws IOException {
    try (var folders = Files.list(ContractFiles.RELEASED)) {
      return folders.toList().stream();
    }
  }

  static Stream<Path> kept() throws IOException {
    return Stream.concat(releases(), Stream.of(ContractFiles.SAMPLES));
  }

  @ParameterizedTest
  @MethodSource("kept")
  void theSumsNameExactlyTheFilesThatAreThereAndNoneWasEdited(Path folder) throws IOException {
    assertThat(summed(folder)).isNotEmpty().isEqualTo(present(folder));
  }

  @ParameterizedTest
  @MethodSource("releases")
  void everyReleasedSchemaStillHasItsEvent(Path release) throws IOException {
    assertThat(EventTypes.all())
        .extracting(EventTypes::schemaPath)
        .containsAll(present(release).keySet());
  }

  private static Map<String, String> summed(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve(SUMS)).stream()
        .map(line -> line.split(" {2}", 2))
        .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0], (_, b) -> b, TreeMap::new));
  }

  private static Map<String, String> present(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith(SUMS))
          .collect(
              Collectors.toMap(
                  file -> folder.relativize(file).toString(),
                  ReleasedContractTest::sha256,
                  (_, b) -> b,
                  TreeMap::new));
    }
  }

  private static String sha256(Path file) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (Exception e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }
}
