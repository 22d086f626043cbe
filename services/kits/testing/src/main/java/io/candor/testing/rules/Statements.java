package io.candor.testing.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The SQL that classes keep in constants. */
final class Statements {

  private static final Pattern SQL =
      Pattern.compile("\\s*(select|insert|update|delete|with)\\s.*", Pattern.DOTALL);

  /** Pieces that statements are put together from. */
  private static final Set<String> PIECES = Set.of("COLUMNS", "FOUND");

  private Statements() {}

  /**
   * By class and field. Columns and sizes still to be filled in are 1, conditions true; a text put
   * together from several is left out.
   */
  static Map<String, String> in(String folder) {
    var root = Path.of(folder);
    try (var files = Files.walk(root)) {
      var statements = new TreeMap<String, String>();
      files
          .filter(file -> file.toString().endsWith(".class"))
          .map(file -> name(root.relativize(file)))
          .filter(name -> name.startsWith("io.candor"))
          .flatMap(Statements::constants)
          .forEach(field -> put(statements, field));
      return statements;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return file.toString().replace(".class", "").replace(file.getFileSystem().getSeparator(), ".");
  }

  private static Stream<Field> constants(String type) {
    try {
      var loader = Thread.currentThread().getContextClassLoader();
      return Arrays.stream(Class.forName(type, false, loader).getDeclaredFields())
          .filter(field -> Modifier.isStatic(field.getModifiers()))
          .filter(field -> field.getType() == String.class && !PIECES.contains(field.getName()));
    } catch (ClassNotFoundException | NoClassDefFoundError _) {
      return Stream.empty(); // made for something that is not here
    }
  }

  private static boolean piece(String text) {
    var end = text.strip();
    return text.contains("$s") || end.endsWith(" where") || end.endsWith(" and");
  }

  private static String filled(String text) {
    return text.replaceAll("(where|and) %s", "$1 true").replace("%s", "1").replace("%d", "1");
  }

  private static void put(Map<String, String> statements, Field field) {
    try {
      field.setAccessible(true);
      var text = (String) field.get(null);
      if (text != null && SQL.matcher(text).matches() && !piece(text)) {
        var name = field.getDeclaringClass().getSimpleName() + "." + field.getName();
        statements.put(name, filled(text));
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
