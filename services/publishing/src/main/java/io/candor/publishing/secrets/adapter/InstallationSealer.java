package io.candor.publishing.secrets.adapter;

import io.candor.publishing.secrets.Sealer;
import io.candor.publishing.secrets.SealingKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The sealer of this installation: {@code candor.sealing-key} seals; {@code
 * candor.sealing-keys-before}, comma-separated, still open what they sealed. A key that is none
 * stops the start.
 */
@ApplicationScoped
class InstallationSealer {

  @Produces
  @Singleton
  Sealer sealer(
      @ConfigProperty(name = "candor.sealing-key") String current,
      @ConfigProperty(name = "candor.sealing-keys-before") Optional<List<String>> before) {
    var earlier = before.orElse(List.of()).stream().map(SealingKey::of).toList();
    return new Sealer(SealingKey.of(current), earlier);
  }
}
