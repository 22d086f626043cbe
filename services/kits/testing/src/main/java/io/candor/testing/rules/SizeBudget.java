package io.candor.testing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A class has one reason to change and a method fits in a glance: no file over 300 lines, no method
 * over 30; the median of a module's main files is 40 lines at most, nine methods of ten have 15.
 * Lines are those of the formatted source, a method's from its return type to its last brace.
 */
public abstract class SizeBudget {

  private static final int LONGEST_FILE = 300;
  private static final int LONGEST_METHOD = 30;
  private static final int USUAL_FILE = 40;
  private static final int USUAL_METHOD = 15;

  private final List<Sources.Piece> main = Sources.in(Path.of("src", "main", "java"));
  private final List<Sources.Piece> tests = Sources.in(Path.of("src", "test", "java"));

  @Test
  void noFileIsTooLong() {
    assertThat(longer(main, Sources.Kind.FILE, LONGEST_FILE)).isEmpty();
    assertThat(longer(tests, Sources.Kind.FILE, LONGEST_FILE)).isEmpty();
  }

  @Test
  void noMethodIsTooLong() {
    assertThat(longer(main, Sources.Kind.METHOD, LONGEST_METHOD)).isEmpty();
    assertThat(longer(tests, Sources.Kind.METHOD, LONGEST_METHOD)).isEmpty();
  }

  @Test
  void theMedianFileIsShort() {
    assertThat(quantile(Sources.Kind.FILE, 0.5)).isLessThanOrEqualTo(USUAL_FILE);
  }

  @Test
  void nineMethodsOfTenFitInAGlance() {
    assertThat(quantile(Sources.Kind.METHOD, 0.9)).isLessThanOrEqualTo(USUAL_METHOD);
  }

  private static List<Sources.Piece> longer(
      List<Sources.Piece> pieces, Sources.Kind kind, int limit) {
    return pieces.stream().filter(p -> p.kind() == kind && p.lines() > limit).toList();
  }

  private int quantile(Sources.Kind kind, double share) {
    var lines =
        main.stream()
            .filter(p -> p.kind() == kind)
            .mapToInt(Sources.Piece::lines)
            .sorted()
            .toArray();
    return lines.length == 0 ? 0 : lines[(int) Math.ceil(share * lines.length) - 1];
  }
}
