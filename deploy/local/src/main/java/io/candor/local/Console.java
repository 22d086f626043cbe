package io.candor.local;

import java.io.PrintStream;

/** Lines for people; colour only where the terminal was found to take it. */
public final class Console {

  private final PrintStream out;
  private final boolean colour;

  public Console(PrintStream out, boolean colour) {
    this.out = out;
    this.colour = colour;
  }

  /** Standard output; {@code ./candor} says whether it is a terminal. */
  public static Console standard() {
    return new Console(System.out, "1".equals(System.getenv("CANDOR_COLOUR")));
  }

  /** A plain line. */
  public synchronized void line(String text) {
    out.println(text);
    out.flush();
  }

  /** A line with a name before it, aligned. */
  public void entry(String name, String text) {
    line("  " + strong("%-11s".formatted(name)) + " " + text);
  }

  /** A line that stands out as good news. */
  public void good(String text) {
    line(paint("32", text));
  }

  /** A line that stands out as trouble. */
  public void bad(String text) {
    line(paint("31", text));
  }

  /** The text, bold where that is possible. */
  public String strong(String text) {
    return paint("1", text);
  }

  private String paint(String code, String text) {
    return colour ? "\033[" + code + "m" + text + "\033[0m" : text;
  }
}
