package io.candor.local.postgres;

/**
 * The two roles of a service's database: the one it works under, after which the database is named,
 * and the one that owns and migrates it.
 */
public record Roles(String service, String password, String owner, String ownerPassword) {

  /** The name of the owner of a service's database. */
  public static String ownerOf(String service) {
    return service + "_owner";
  }
}
