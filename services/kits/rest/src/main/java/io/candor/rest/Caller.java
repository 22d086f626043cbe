package io.candor.rest;

import java.util.Set;

/**
 * Who is calling, from the verified token (design, section 6).
 *
 * @param sub the token's subject
 * @param workspace the tenant every row and query of this call carries
 * @param groups author, reviewer, operator, auditor, agent
 */
public record Caller(String sub, String workspace, Set<String> groups) {

  /** Software: may write and ask, never approve, whatever other groups it has. */
  public boolean agent() {
    return groups.contains("agent");
  }

  /** {@code agent} or {@code person}: the kind of a contributor. */
  public String kind() {
    return agent() ? "agent" : "person";
  }
}
