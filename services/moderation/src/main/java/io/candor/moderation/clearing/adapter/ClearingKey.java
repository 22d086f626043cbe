package io.candor.moderation.clearing.adapter;

import io.candor.clearance.ClearanceSigner;
import io.candor.moderation.clearing.ClearingConfig;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Reads the installation's signing key, and those before it; without it the service does not start.
 */
@ApplicationScoped
class ClearingKey {

  private static final Logger LOG = Logger.getLogger(ClearingKey.class);

  @Produces
  @Singleton
  ClearanceSigner signer(ClearingConfig config) {
    return read(config.keyFile(), "key-file");
  }

  @Produces
  @Singleton
  KeySet keySet(ClearingConfig config, ClearanceSigner signer) {
    var earlier =
        config.keyFilesBefore().orElse(List.of()).stream()
            .map(file -> read(file, "key-files-before"))
            .toList();
    return new KeySet(signer.jwks(earlier));
  }

  void atStart(@Observes StartupEvent event, ClearanceSigner signer) {
    LOG.infof("clearances are signed with key %s", signer.keyId());
  }

  private static ClearanceSigner read(Path file, String setting) {
    try {
      return ClearanceSigner.fromJwk(Files.readString(file));
    } catch (IOException e) {
      throw new IllegalStateException(
          "candor.clearing." + setting + ": " + file + " cannot be read (" + e.getMessage() + ")",
          e);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          "candor.clearing." + setting + ": " + file + " holds no Ed25519 private key as a JWK", e);
    }
  }
}
