package io.candor.local.postgres;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What makes roles and databases, one statement a line as the single-user server reads them: for
 * each service the role it works under, and one that owns its database and migrates it, so that a
 * service cannot change what only may be added to. Run again it sets the passwords and the owner
 * again: a database that is there is reported and left alone.
 */
final class ProvisioningScript {

  private static final String ROLE =
      "do $$ begin if not exists (select from pg_roles where rolname = '%1$s') then create role"
          + " %1$s login; end if; end $$\n"
          + "alter role %1$s password '%2$s'\n";

  private static final String DATABASE =
      """
      grant %1$s to %2$s
      create database %1$s owner %2$s
      alter database %1$s owner to %2$s
      revoke connect, temporary on database %1$s from public
      grant connect, temporary on database %1$s to %1$s
      """;

  private final List<Roles> all;

  ProvisioningScript(List<Roles> roles) {
    this.all = List.copyOf(roles);
  }

  String text() {
    var script = new StringBuilder();
    for (var roles : all) {
      script.append(ROLE.formatted(roles.service(), roles.password()));
      script.append(ROLE.formatted(roles.owner(), roles.ownerPassword()));
      script.append(DATABASE.formatted(roles.service(), roles.owner()));
    }
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
