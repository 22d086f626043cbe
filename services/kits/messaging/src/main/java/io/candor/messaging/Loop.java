package io.candor.messaging;

/**
 * A step done again and again: at once when woken, else after the idle time; never twice at the
 * same time; each run on a fresh duplicated Vert.x context that is safe for Hibernate Reactive. A
 * failed step is logged and tried again with back-off (up to 5 s). A step that takes longer than
 * {@code candor.messaging.progress-within} makes the service unready. Made by {@link Loops}; stops
 * at shutdown, after the step under way.
 */
public interface Loop {

  /** Asks for a run as soon as possible; cheap, from any thread, many calls make one run. */
  void wake();
}
