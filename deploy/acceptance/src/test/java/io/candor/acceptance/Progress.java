package io.candor.acceptance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** Says when each test begins and how it ended, for tests here take minutes, not moments. */
public final class Progress implements BeforeTestExecutionCallback, TestWatcher {

  @Override
  public void beforeTestExecution(ExtensionContext test) {
    say(test, "begins");
  }

  @Override
  public void testSuccessful(ExtensionContext test) {
    say(test, "passed");
  }

  @Override
  public void testFailed(ExtensionContext test, @Nullable Throwable cause) {
    say(test, "FAILED: " + cause);
  }

  private static void say(ExtensionContext test, String what) {
    System.out.println(
        "%s %s.%s %s"
            .formatted(
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                test.getRequiredTestClass().getSimpleName(),
                name(test),
                what));
  }

  /** A case of several is named too. */
  private static String name(ExtensionContext test) {
    var method = test.getRequiredTestMethod().getName();
    var shown = test.getDisplayName();
    return shown.startsWith(method) ? method : method + " " + shown;
  }
}
