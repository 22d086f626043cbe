package io.candor.messaging;

import java.net.SocketException;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words about failures and records for logs: kinds, codes and places, never a message that others
 * wrote, since it may quote a text. What was really said is in the dead letter, beside the text.
 */
final class Discreet {

  private static final int LONGEST_CHAIN = 6;
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9/_~.:-]{1,160}");

  private Discreet() {}

  /** The classes of a failure and its causes, with SQLSTATE and address where there are some. */
  static String cause(@Nullable Throwable failure) {
    var chain = new StringJoiner(" caused by ");
    var cause = failure;
    for (int i = 0; cause != null && i < LONGEST_CHAIN; i++) {
      chain.add(one(cause));
      cause = cause.getCause();
    }
    return chain.toString();
  }

  /** An id as it is; anything else only as what it is. */
  static String id(@Nullable String id) {
    if (id == null) {
      return "(none)";
    }
    return ID.matcher(id).matches() ? id : "(no id, " + id.length() + " characters)";
  }

  private static String one(Throwable cause) {
    var name = cause.getClass().getName();
    var state = Failure.sqlState(cause);
    if (state != null) {
      return name + " (SQLSTATE " + state + ")";
    }
    return switch (cause) {
      case SocketException socket -> name + " (" + socket.getMessage() + ")";
      case org.apache.kafka.common.KafkaException kafka -> name + " (" + kafka.getMessage() + ")";
      default -> name + place(cause);
    };
  }

  private static String place(Throwable cause) {
    var stack = cause.getStackTrace();
    return stack.length == 0 ? "" : " at " + stack[0];
  }
}
