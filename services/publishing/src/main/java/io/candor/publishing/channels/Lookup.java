package io.candor.publishing.channels;

/** What looking for a post on its channel found. */
public sealed interface Lookup {

  /** It is there. */
  record There(String url, String receipt) implements Lookup {}

  /** It is certainly not there, and no call that could still bring it is under way. */
  record NotThere() implements Lookup {}

  /** Nobody can tell now. */
  record CannotTell(String why) implements Lookup {}
}
