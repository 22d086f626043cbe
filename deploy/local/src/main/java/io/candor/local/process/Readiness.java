package io.candor.local.process;

/** Says whether a running process does its work already. */
@FunctionalInterface
public interface Readiness {

  /** Quick, and never throws: a doubt is a no. */
  boolean isReady(long pid);
}
