package io.candor.moderation.clearing.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import io.candor.clearance.ClearanceSigner;
import io.candor.contracts.ContractJson;
import io.candor.moderation.clearing.DatedKey;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;

/** A file with a key of the installation: a JWK (RFC 7517). */
final class KeyFile {

  private static final EnumSet<PosixFilePermission> OTHERS_WRITE =
      EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

  private KeyFile() {}

  /**
   * The key, where it may sign: one without its private part, or revoked, is kept for the record
   * alone. Fails with IllegalArgumentException for what is none, or others can change.
   */
  static Optional<DatedKey> read(Path file) throws IOException {
    var text = Files.readString(file);
    var jwk = tree(text);
    if (!jwk.has("d") || jwk.has("revoked")) {
      return Optional.empty();
    }
    if (othersWrite(file)) {
      throw new IllegalArgumentException("others than its owner can change it");
    }
    var from = Instant.ofEpochSecond(jwk.path("nbf").asLong(0));
    return Optional.of(new DatedKey(ClearanceSigner.fromJwk(text), from));
  }

  private static JsonNode tree(String text) {
    try {
      var jwk = ContractJson.MAPPER.readTree(text);
      if (jwk.path("crv").asText().equals("Ed25519")) {
        return jwk;
      }
    } catch (IOException _) {
      // says nothing of what stands in it
    }
    throw new IllegalArgumentException("it holds no Ed25519 key as a JWK");
  }

  /** Who may read it is for the volume it lies in to say: a cluster mounts for a group. */
  private static boolean othersWrite(Path file) throws IOException {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      return false;
    }
    var found = EnumSet.copyOf(OTHERS_WRITE);
    found.retainAll(Files.getPosixFilePermissions(file));
    return !found.isEmpty();
  }
}
