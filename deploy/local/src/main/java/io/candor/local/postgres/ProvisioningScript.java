package io.candor.local.postgres;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * What makes roles and databases, one statement a line as the single-user server reads them. Run
 * again it only sets the passwords again: a database that is there is reported and left alone.
 */
final class ProvisioningScript {

  private static final String ROLE =
      "do $$ begin if not exists (select from pg_roles where rolname = '%1$s') then create role"
          + " %1$s login; end if; end $$\n"
          + "alter role %1$s password '%2$s'\n"
          + "create database %1$s owner %1$s\n"
          + "revoke connect, temporary on database %1$s from public\n";

  private final Map<String, String> passwords;

  ProvisioningScript(Map<String, String> passwords) {
    this.passwords = new TreeMap<>(passwords);
  }

  String text() {
    var script = new StringBuilder();
    passwords.forEach((role, password) -> script.append(ROLE.formatted(role, password)));
    return script.toString();
  }

  String digest() {
    try {
      var bytes = text().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
