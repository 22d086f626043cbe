package io.candor.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.Executors;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/** The keys of a test run: of tokens, and of clearances, whose public half is served by HTTP. */
final class TestKeys {

  static final String ISSUER = "https://candor.local/tests";

  private final Path folder;
  private final PublicJsonWebKey tokens;
  private final PublicJsonWebKey clearances;
  private final HttpServer server;

  TestKeys(Path folder) throws IOException, JoseException {
    this.folder = folder;
    tokens = RsaJwkGenerator.generateJwk(2048);
    tokens.setKeyId("tests");
    tokens.setAlgorithm("RS256");
    clearances = OkpJwkGenerator.generateJwk("Ed25519");
    clearances.setKeyId(clearances.calculateBase64urlEncodedThumbprint("SHA-256"));
    clearances.setAlgorithm("EdDSA");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    serve();
    System.setProperty(SharedServers.PREFIX + "token-key", secret(tokens));
    System.setProperty(SharedServers.PREFIX + "clearing-key", secret(clearances));
  }

  Map<String, String> settings() throws IOException {
    var bytes = Base64.getEncoder().encodeToString(new byte[32]);
    return Map.of(
        "mp.jwt.verify.publickey.location",
        write("tokens.jwks.json", new JsonWebKeySet(tokens).toJson()).toUri().toString(),
        "mp.jwt.verify.issuer",
        ISSUER,
        "candor.clearing.key-file",
        write("clearing.jwk.json", secret(clearances)).toString(),
        "candor.jwks-url",
        "http://127.0.0.1:" + server.getAddress().getPort() + "/.well-known/jwks.json",
        "candor.rest.cursor-key",
        bytes,
        "candor.sealing-key",
        bytes,
        "candor.public-url",
        "http://127.0.0.1");
  }

  private void serve() {
    var keys = new JsonWebKeySet(clearances).toJson().getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/.well-known/jwks.json",
        exchange -> {
          exchange.sendResponseHeaders(200, keys.length);
          try (var body = exchange.getResponseBody()) {
            body.write(keys);
          }
        });
    server.setExecutor(Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory()));
    server.start();
  }

  /** Its owner's alone, whatever the umask: a service takes no key that others can change. */
  private Path write(String name, String text) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "", name), text);
  }

  private static String secret(PublicJsonWebKey key) {
    return key.toJson(OutputControlLevel.INCLUDE_PRIVATE);
  }
}
