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
   * Who calls; a token without workspace belongs to {@code default}, one whose workspace is no name
   * is 403. One without subject does not get here.
   */
  public Caller current() {
    var groups = token.getGroups();
    return new Caller(
        token.getSubject(), workspace(), groups == null ? Set.of() : Set.copyOf(groups));
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
