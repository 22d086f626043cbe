package io.candor.rest;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller of the current request, from its bearer token. */
@RequestScoped
public class Callers {

  private static final Pattern WORKSPACE = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
  private final JsonWebToken token;

  Callers(JsonWebToken token) {
    this.token = token;
  }

  /**
   * Who calls; a token without workspace belongs to {@code default}. One without subject is 401,
   * one whose workspace is no name 403.
   */
  public Caller current() {
    var groups = token.getGroups();
    return new Caller(subject(), workspace(), groups == null ? Set.of() : Set.copyOf(groups));
  }

  /** Nobody may share the name of nobody: four eyes are told apart by it. */
  private String subject() {
    var sub = token.getSubject();
    if (sub == null || sub.isBlank()) {
      throw Problem.of(
              401,
              "unauthenticated",
              "No valid token",
              "The token does not say who it is for: sub.")
          .asException();
    }
    return sub;
  }

  private String workspace() {
    Object claim = token.getClaim("workspace");
    if (claim == null) {
      return "default";
    }
    if (claim instanceof String name && WORKSPACE.matcher(name).matches()) {
      return name;
    }
    throw Problems.forbidden("The token's workspace is not a name: a-z, 0-9 and -, at most 63.");
  }
}
