package io.candor.generation.composing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The phrasebooks that come with the service, and a brand's own before them. */
@ApplicationScoped
public class Phrasebooks {

  private static final Set<String> LANGUAGES = Set.of("fr", "en");
  private final ObjectMapper json = new ObjectMapper();

  /** The phrases of a language, the brand's own first; none for languages without a book. */
  public Phrasebook of(String language, @Nullable Phrasebook own) {
    var ours = LANGUAGES.contains(language) ? read(language) : empty(language);
    return own != null && own.language().equals(language) ? own.then(ours) : ours;
  }

  private static Phrasebook empty(String language) {
    return new Phrasebook(language, List.of(), List.of());
  }

  private Phrasebook read(String language) {
    try (var in = Phrasebooks.class.getResourceAsStream("/phrasebooks/" + language + ".json")) {
      return json.readValue(in, Phrasebook.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
