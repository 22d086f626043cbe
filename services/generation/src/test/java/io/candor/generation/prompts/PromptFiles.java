package io.candor.generation.prompts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The prompt files that can be asked with, as this module has them. */
public final class PromptFiles {

  private static final Path FOLDER = Path.of("src/main/resources/prompts");

  private PromptFiles() {}

  /** Each as {@code id.vVersion}. */
  public static List<String> names() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md"))
          .map(name -> name.substring(0, name.length() - ".md".length()))
          .sorted()
          .toList();
    }
  }

  /** Its words. */
  public static String text(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name + ".md"));
  }

  /** As the service loads it. */
  public static Prompt prompt(String name) {
    int mark = name.lastIndexOf(".v");
    return new Prompts().load(name.substring(0, mark), name.substring(mark + 2));
  }
}
