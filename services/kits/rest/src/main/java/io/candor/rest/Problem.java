package io.candor.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * RFC 9457 problem details, as {@code application/problem+json}.
 *
 * @param type {@code urn:candor:problem:<slug>}, stable; all are listed in the docs
 * @param title short, the same for each problem of this type
 * @param status HTTP status
 * @param detail what is wrong with this request
 * @param field the field at fault, as a path like {@code schedule.at}, where one is
 * @param fix how to mend it
 * @param correlationId finds the log lines of this request
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    @Nullable String field,
    @Nullable String fix,
    @Nullable String correlationId) {

  /** Nothing that a client sent reorders, or hides in, what another reads. */
  public Problem {
    detail = Quoted.shown(detail);
    field = field == null ? null : Quoted.shown(field);
  }

  /** A problem of a slug. */
  public static Problem of(int status, String slug, String title, String detail) {
    return new Problem("urn:candor:problem:" + slug, title, status, detail, null, null, null);
  }

  /** The same, naming the field at fault and the cure. */
  public Problem at(String field, String fix) {
    return new Problem(type, title, status, detail, field, fix, correlationId);
  }

  /** The same, with the id under which the log knows this request. */
  Problem correlated(String id) {
    return new Problem(type, title, status, detail, field, fix, id);
  }

  /** The exception that answers with this problem. */
  public ProblemException asException() {
    return new ProblemException(this);
  }
}
