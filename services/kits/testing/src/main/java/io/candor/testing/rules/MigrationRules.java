package io.candor.testing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A service's database is migrated by its own scripts and those of the kits, in the order of their
 * numbers, which are therefore taken once, and written so that names sort as numbers do.
 */
public abstract class MigrationRules {

  private static final Path SCRIPTS = Path.of("src", "main", "resources", "db", "migration");

  /** Flyway runs it at each start, whether there was anything to migrate or not. */
  private static final String AT_THE_END = "afterMigrate\\.sql";

  private static final Path KITS = Path.of("..", "kits");

  @Test
  void everyMigrationIsNamedByFourDigitsAndWhatItDoes() {
    assertThat(names())
        .isNotEmpty()
        .allMatch(name -> name.matches("V\\d{4}__[a-z0-9_]+\\.sql|" + AT_THE_END));
  }

  @Test
  void noTwoMigrationsOfTheServiceAndTheKitsHaveTheSameNumber() {
    assertThat(names()).extracting(name -> name.replaceFirst("__.*", "")).doesNotHaveDuplicates();
  }

  private static List<String> names() {
    try (var kits = Files.list(KITS)) {
      return Stream.concat(Stream.of(Path.of("")), kits)
          .map(module -> module.resolve(SCRIPTS))
          .filter(Files::isDirectory)
          .flatMap(MigrationRules::names)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> names(Path folder) {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
