package io.candor.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Weights are there whole and verified, or not at all. */
class FetchTest {

  /** FIPS 180-4's example: SHA-256 of "abc". */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir private Path home;
  @TempDir private Path elsewhere;
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    answer("/whole.gguf", 200, 3, "abc");
    answer("/half.gguf", 200, 3, "ab");
    answer("/other.gguf", 200, 3, "abd");
    answer("/gone.gguf", 404, 3, "abc");
    server.createContext(
        "/moved.gguf",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "/whole.gguf");
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aFileIsCopiedAndStays() throws Exception {
    var file = Files.writeString(elsewhere.resolve("mine.gguf"), "abc");

    var target = new Fetch(home).given(file.toString(), ABC.toUpperCase(java.util.Locale.ROOT));

    assertThat(target).isEqualTo(home.resolve("models/mine.gguf")).hasContent("abc");
    assertThat(file).hasContent("abc");
    assertOnlyModels("mine.gguf");
  }

  @ParameterizedTest
  @CsvSource({
    "whole.gguf, whole.gguf",
    "moved.gguf, moved.gguf",
    "whole.gguf?x=/y.bin#z, whole.gguf"
  })
  void anAddressIsDownloaded(String path, String name) throws Exception {
    assertThat(new Fetch(home).given(address(path), ABC))
        .isEqualTo(home.resolve("models").resolve(name))
        .hasContent("abc");
    assertOnlyModels(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"other.gguf", "half.gguf", "gone.gguf", "missing.gguf"})
  void whatIsNotWholeAndVerifiedIsNotKept(String path) throws Exception {
    assertThatThrownBy(() -> new Fetch(home).given(address(path), ABC))
        .isInstanceOfAny(Unavailable.class, IOException.class);

    assertOnlyModels();
  }

  @Test
  void aServerThatIsNotThereLeavesNothingBehind() throws Exception {
    server.stop(0);

    assertThatThrownBy(() -> new Fetch(home).given(address("whole.gguf"), ABC))
        .isInstanceOf(IOException.class);
    assertOnlyModels();
  }

  @Test
  void aWrongDigestIsSaid() {
    assertThatThrownBy(() -> new Fetch(home).given(address("whole.gguf"), "00"))
        .isInstanceOf(Unavailable.class)
        .hasMessageContaining("00")
        .hasMessageContaining("nothing was kept");
  }

  @ParameterizedTest
  @ValueSource(strings = {"other.gguf", "half.gguf", "gone.gguf"})
  void theWeightsThatWereThereStay(String path) throws Exception {
    var there = Files.createDirectories(home.resolve("models")).resolve(path);
    Files.writeString(there, "good");

    assertThatThrownBy(() -> new Fetch(home).given(address(path), ABC))
        .isInstanceOfAny(Unavailable.class, IOException.class);

    assertThat(there).hasContent("good");
    assertOnlyModels(path);
  }

  @Test
  void newWeightsOfTheSameNameReplaceThem() throws Exception {
    var there = Files.createDirectories(home.resolve("models")).resolve("whole.gguf");
    Files.writeString(there, "old");

    new Fetch(home).given(address("whole.gguf"), ABC);

    assertThat(there).hasContent("abc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"weights.bin", "folder/", "model.gguf.zip", "https://example.org/?x=a.gguf"})
  void whatIsNoWeightsByItsNameIsRefused(String source) {
    assertThatThrownBy(() -> new Fetch(home).given(source, ABC))
        .isInstanceOf(Unavailable.class)
        .hasMessageContaining(".gguf");
  }

  @Test
  void aFileMayHaveSignsInItsNameThatAddressesDoNot() throws Exception {
    var file = Files.createDirectories(elsewhere.resolve("a#b?c")).resolve("mine#1.gguf");
    Files.writeString(file, "abc");

    assertThat(new Fetch(home).given(file.toString(), ABC))
        .isEqualTo(home.resolve("models/mine#1.gguf"));
  }

  @Test
  void noNameLeadsOutOfTheModelsFolder() throws Exception {
    Files.writeString(elsewhere.resolve("up.gguf"), "abc");
    var source = elsewhere.resolve("x/../up.gguf");
    Files.createDirectories(elsewhere.resolve("x"));

    assertThat(new Fetch(home).given(source.toString(), ABC).getParent())
        .isEqualTo(home.resolve("models"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "--home", "HOME", "--home H F", "--home H F --sha256", "--home H F --md5 X"})
  void aCommandThatIsNoneIsExplained(String words) {
    var arguments = words.isEmpty() ? List.<String>of() : List.of(words.split(" "));

    assertThatThrownBy(() -> FetchMain.fetched(arguments))
        .isInstanceOf(Unavailable.class)
        .hasMessageContaining("--sha256");
  }

  @Test
  void theCommandFetches() throws Exception {
    var words = List.of("--home", home.toString(), address("whole.gguf"), "--sha256", ABC);

    assertThat(FetchMain.fetched(words)).hasContent("abc");
  }

  private void assertOnlyModels(String... names) throws IOException {
    try (var files = Files.list(home.resolve("models"))) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactly(names);
    }
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path;
  }

  private void answer(String path, int status, int length, String body) {
    server.createContext(
        path,
        exchange -> {
          exchange.sendResponseHeaders(status, length);
          exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
          exchange.close();
        });
  }
}
