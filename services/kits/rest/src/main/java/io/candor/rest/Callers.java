package io.candor.rest;

import jakarta.enterprise.context.RequestScoped;

/** The caller of the current request, from its bearer token. */
@RequestScoped
public class Callers {

  /** Who calls; a token without workspace belongs to {@code default}. */
  public Caller current() {
    throw new UnsupportedOperationException("being written");
  }
}
