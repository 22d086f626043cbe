package io.candor.generation.drafts.adapter;

import io.candor.rest.Problems;
import org.jspecify.annotations.Nullable;

/** What an author says of who pays for a post: once said, it stays so (decision 0033). */
final class PaidPartnership {

  private PaidPartnership() {}

  /** Whether a change says it; a problem where it would take it back. */
  static boolean declared(@Nullable Boolean said) {
    if (Boolean.FALSE.equals(said)) {
      throw Problems.invalid(
          "paidPartnership",
          "What was said to be paid for stays so, and what was not needs no word.",
          "Leave it out. What was said by mistake is withdrawn, and sent as a new brief.");
    }
    return said != null;
  }
}
