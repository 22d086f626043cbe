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
import org.jboss.logging.Logger;

/** Reads the installation's signing key; without it the service does not start. */
@ApplicationScoped
class ClearingKey {

  private static final Logger LOG = Logger.getLogger(ClearingKey.class);

  @Produces
  @Singleton
  ClearanceSigner signer(ClearingConfig config) {
    return read(config.keyFile());
  }

  void atStart(@Observes StartupEvent event, ClearanceSigner signer) {
    LOG.infof("clearances are signed with key %s", signer.keyId());
  }

  static ClearanceSigner read(Path file) {
    try {
      return ClearanceSigner.fromJwk(Files.readString(file));
    } catch (IOException e) {
      throw new IllegalStateException(
          "candor.clearing.key-file: " + file + " cannot be read (" + e.getMessage() + ")", e);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          "candor.clearing.key-file: " + file + " holds no Ed25519 private key as a JWK", e);
    }
  }
}
