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
    all.put("quarkus.datasource.password", secrets.databasePassword(service.id()));
    all.put("candor.rest.cursor-key", secrets.cursorKey(service.id()));
    all.put("mp.jwt.verify.issuer", secrets.issuer());
    if (service == Service.PUBLISHING) {
      all.put("candor.sealing-key", secrets.sealingKey());
    }
    var text = new StringBuilder();
    all.forEach((key, value) -> text.append(key).append('=').append(value).append('\n'));
    return text.toString();
  }

  private String roles() {
    var text = new StringBuilder();
    for (var service : Service.values()) {
      var password = secrets.databasePassword(service.id());
      text.append("create role %s login password '%s';%n".formatted(service.id(), password));
      text.append("create database %1$s owner %1$s;%n".formatted(service.id()));
      text.append(
          "revoke connect, temporary on database %s from public;%n".formatted(service.id()));
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
