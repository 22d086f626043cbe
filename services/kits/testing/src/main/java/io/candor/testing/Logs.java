package io.candor.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Everything that is logged while it is open, as an operator would read it. */
public final class Logs implements AutoCloseable {

  private final Logger root = Logger.getLogger("");
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Formatter words = new PatternFormatter("%c %m%e");
  private final Handler handler = new Collecting();

  private Logs() {
    root.addHandler(handler);
  }

  /** Starts to listen. */
  public static Logs open() {
    return new Logs();
  }

  /** Each message so far, with the stack trace it came with. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void close() {
    root.removeHandler(handler);
  }

  private final class Collecting extends Handler {

    @Override
    public void publish(LogRecord record) {
      lines.add(words.format(record));
    }

    @Override
    public void flush() {
      // nothing is held back
    }

    @Override
    public void close() {
      // nothing to close
    }
  }
}
