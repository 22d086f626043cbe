package io.candor.local.secrets;

import io.candor.local.home.Home;
import io.candor.local.postgres.Roles;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;

/** The keys and passwords of one installation, each made at its first use. */
public final class Secrets {

  private static final int KEY_BYTES = 32;

  private final Path folder;

  public Secrets(Home home) {
    this.folder = home.secrets();
  }

  /** Password of a database role. */
  public String databasePassword(String role) {
    return file(passwordName(role)).readOrMake(Secrets::urlSafe);
  }

  /** The roles of a service's database. */
  public Roles roles(String service) {
    var owner = Roles.ownerOf(service);
    return new Roles(service, databasePassword(service), owner, databasePassword(owner));
  }

  /** The file with the database administrator's password. */
  public Path administratorPassword() {
    databasePassword("postgres");
    return folder.resolve(passwordName("postgres"));
  }

  /** Signs the cursors of one service's lists. */
  public String cursorKey(String service) {
    return file("cursor-" + service + ".key").readOrMake(Secrets::random);
  }

  /** Encrypts channel credentials. */
  public String sealingKey() {
    return file("sealing.key").readOrMake(Secrets::random);
  }

  /** The file with the token that the embedded engine asks for. */
  public SecretFile engineToken() {
    return file("engine.token");
  }

  /** The engine's token itself. */
  public String engineTokenValue() {
    return engineToken().readOrMake(Secrets::urlSafe);
  }

  /** Who issues this installation's tokens. */
  public String issuer() {
    return file("issuer").readOrMake(() -> "https://candor.local/" + UUID.randomUUID());
  }

  /** The keys that sign clearances. */
  public ClearingKeys clearingKeys() {
    return new ClearingKeys(folder, Clock.systemUTC());
  }

  /** The private key that signs tokens, an RSA JWK. */
  public String tokenKey() {
    return file("token.jwk").readOrMake(KeyMaker::rsa);
  }

  /** The public keys that verify tokens. */
  public Path tokenKeySet() {
    var file = file("jwks.json");
    file.readOrMake(() -> KeyMaker.publicKeySet(tokenKey()));
    return file.path();
  }

  private SecretFile file(String name) {
    return new SecretFile(folder.resolve(name));
  }

  private static String passwordName(String role) {
    return "postgres-" + role + ".password";
  }

  private static String random() {
    return Base64.getEncoder().encodeToString(bytes());
  }

  private static String urlSafe() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
  }

  private static byte[] bytes() {
    var bytes = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }
}
