package io.candor.moderation.clearing;

import io.candor.moderation.configuring.Lasting;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How clearances are signed and how long they hold. */
@ConfigMapping(prefix = "candor.clearing")
public interface ClearingConfig {

  /**
   * Folder with the private keys, an Ed25519 JWK in each {@code *.jwk}, looked at every two
   * seconds: {@code nbf} says from when a key signs (default: since ever), the newest whose time
   * has come does. One is shown before its time, and a clearance's lifetime after the next one's.
   * Either this or {@code key-file}.
   */
  Optional<Path> keyFolder();

  /**
   * File with the Ed25519 private key as a JWK; readable by this service alone. Read at the start
   * only.
   */
  Optional<Path> keyFile();

  /**
   * Files with keys that signed before this one: their public parts stay in the key set, so that
   * what they signed is released until it expires. Take one out a clearance's lifetime after the
   * change of keys; at once, where the key was stolen: then what it signed waits and is cleared
   * anew.
   */
  Optional<List<Path>> keyFilesBefore();

  /** How long a clearance holds after it was issued. */
  @WithDefault("48h")
  @Lasting
  Duration lifetime();

  /** How long before it is due a post is screened again, and follows each change of the rules. */
  @WithDefault("24h")
  Duration renewBeforeDue();

  /** How long before it expires a clearance that is still needed is renewed. */
  @WithDefault("2h")
  Duration renewBeforeExpiry();
}
