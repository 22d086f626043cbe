package io.candor.local.container;

import io.candor.local.home.Home;
import io.candor.local.secrets.Secrets;
import io.candor.local.service.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.TreeMap;

/**
 * Fills the volumes of the containers, one each, so that none sees what is another's: {@code
 * <service>/} for each service, {@code postgres/} for the database, {@code home/} for the keys that
 * sign tokens. Readable by whoever mounts it; a volume is not a secret manager: production has one.
 */
final class VolumeSecrets {

  private static final String ROLE =
      """
      select 'create role %1$s login' where not exists (select from pg_roles where rolname = '%1$s') \\gexec
      alter role %1$s password '%2$s';
      """;

  private static final String DATABASE =
      """
      grant %1$s to %2$s;
      select 'create database %1$s owner %2$s' where not exists (select from pg_database where datname = '%1$s') \\gexec
      alter database %1$s owner to %2$s;
      revoke connect, temporary on database %1$s from public;
      grant connect, temporary on database %1$s to %1$s;
      """;

  private final Path volume;
  private final Secrets secrets;

  VolumeSecrets(Path volume) {
    this.volume = volume;
    this.secrets = new Secrets(new Home(volume.resolve("home")).make());
  }

  void write() throws IOException {
    for (var service : Service.values()) {
      publish(service.id() + "/application.properties", properties(service));
      publish(service.id() + "/jwks.json", Files.readString(secrets.tokenKeySet()));
    }
    publishClearingKeys();
    publish("postgres/password", secrets.databasePassword("postgres"));
    publish("postgres/roles.sql", roles());
    System.out.println("secrets are in place");
  }

  /** What is only public by now replaces what was private. */
  private void publishClearingKeys() throws IOException {
    try (var files = Files.newDirectoryStream(secrets.clearingKeys().folder(), "*.jwk")) {
      for (var file : files) {
        publish("moderation/clearing/" + file.getFileName(), Files.readString(file));
      }
    }
    Files.deleteIfExists(volume.resolve("moderation/clearing.jwk"));
  }

  private String properties(Service service) {
    var all = new TreeMap<String, String>();
    var roles = secrets.roles(service.id());
    all.put("quarkus.datasource.password", roles.password());
    all.put("quarkus.flyway.username", roles.owner());
    all.put("quarkus.flyway.password", roles.ownerPassword());
    all.put("candor.rest.cursor-key", secrets.cursorKey(service.id()));
    all.put("mp.jwt.verify.issuer", secrets.issuer());
    if (service == Service.PUBLISHING) {
      all.put("candor.sealing-key", secrets.sealingKey());
    }
    var text = new StringBuilder();
    all.forEach((key, value) -> text.append(key).append('=').append(value).append('\n'));
    return text.toString();
  }

  /** For psql; may be run again at any time. */
  private String roles() {
    var text = new StringBuilder();
    for (var service : Service.values()) {
      var roles = secrets.roles(service.id());
      text.append(ROLE.formatted(roles.service(), roles.password()));
      text.append(ROLE.formatted(roles.owner(), roles.ownerPassword()));
      text.append(DATABASE.formatted(roles.service(), roles.owner()));
    }
    return text.toString();
  }

  private void publish(String name, String content) throws IOException {
    var file = volume.resolve(name);
    Files.createDirectories(file.getParent());
    Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
    var half = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(half, content);
    Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("r--r--r--"));
    Files.move(half, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }
}
