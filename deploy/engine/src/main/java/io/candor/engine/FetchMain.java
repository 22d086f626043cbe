package io.candor.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Fetches weights once: {@code --home HOME [FILE|URL --sha256 X]}; prints where they are. */
public final class FetchMain {

  private static final int NOT_TO_BE_HAD = 3;
  private static final String USE = "Use: --home HOME [FILE|URL --sha256 X]";

  private FetchMain() {}

  /** Exits with 0, or 3 after one plain sentence. */
  public static void main(String... arguments) throws InterruptedException {
    try {
      System.out.println(fetched(List.of(arguments)));
    } catch (Unavailable e) {
      System.err.println(e.getMessage());
      Runtime.getRuntime().exit(NOT_TO_BE_HAD);
    } catch (IOException | IllegalArgumentException e) {
      System.err.println("The weights are not to be had: " + e.getMessage());
      Runtime.getRuntime().exit(NOT_TO_BE_HAD);
    }
  }

  static Path fetched(List<String> arguments)
      throws Unavailable, IOException, InterruptedException {
    if (arguments.size() < 2 || !arguments.get(0).equals("--home")) {
      throw new Unavailable(USE);
    }
    var fetch = new Fetch(Path.of(arguments.get(1)));
    if (arguments.size() == 2) {
      return fetch.pinned();
    }
    if (arguments.size() != 5 || !arguments.get(3).equals("--sha256")) {
      throw new Unavailable(USE);
    }
    return fetch.given(arguments.get(2), arguments.get(4));
  }
}
