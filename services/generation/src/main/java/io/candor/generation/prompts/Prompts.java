package io.candor.generation.prompts;

import io.candor.clearance.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Loads prompts from their versioned files: {@code prompts/<id>.v<version>.md}. */
@ApplicationScoped
public class Prompts {

  /** The prompt of an id in a version; none has a place in its system message. */
  public Prompt load(String id, String version) {
    var path = "/prompts/" + id + ".v" + version + ".md";
    try (var in = Prompts.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no prompt " + path);
      }
      return parsed(id, version, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Prompt parsed(String id, String version, byte[] bytes) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    int mark = text.indexOf("\n---\n");
    var system = text.substring(0, mark).strip();
    if (Prompt.PLACE.matcher(system).find()) {
      throw new IllegalArgumentException(
          "Prompt " + id + ".v" + version + " has a place in its system message");
    }
    return new Prompt(id, version, Sha256.hex(bytes), system, text.substring(mark + 5).strip());
  }
}
