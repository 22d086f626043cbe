package io.candor.generation.brands.adapter;

import io.candor.generation.brands.Brand;
import io.candor.rest.Inputs;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A brand as it is sent.
 *
 * @param engine the installation's own where none is named
 * @param labelsAutomated true where nothing is said
 */
@Schema(
    name = "Brand",
    examples =
        "{\"name\":\"Exemple\",\"languages\":[\"fr\"],\"homeCountry\":\"FR\",\"responsible\":\"Exemple SARL\","
            + "\"bannedWords\":[\"révolutionnaire\"],\"voice\":{\"description\":\"Simple et chaleureuse.\",\"examples\":[\"On vous attend samedi.\"]},"
            + "\"engine\":\"embedded\"}")
record BrandBody(
    @Nullable String name,
    @Nullable List<String> languages,
    @Nullable String homeCountry,
    @Nullable String responsible,
    @Nullable List<String> bannedWords,
    @Nullable VoiceBody voice,
    @Nullable String engine,
    @Nullable List<PhrasebookBody> phrasebooks,
    @Nullable Boolean labelsAutomated) {

  private static final int MOST_TEXT = 2000;
  private static final int MOST_NAME = 120;

  /** How it speaks. */
  record VoiceBody(@Nullable String description, @Nullable List<String> examples) {
    Brand.Voice checked() {
      return new Brand.Voice(
          Inputs.optionalText("voice.description", description, MOST_TEXT),
          Inputs.list("voice.examples", examples, 0, 20).stream()
              .map(example -> Inputs.text("voice.examples", example, MOST_TEXT))
              .toList());
    }
  }

  Brand checked() {
    return new Brand(
        Inputs.text("name", name, MOST_NAME),
        Inputs.list("languages", languages, 1, 20).stream()
            .map(language -> Inputs.language("languages", language))
            .toList(),
        Inputs.country("homeCountry", homeCountry),
        Inputs.text("responsible", responsible, MOST_NAME),
        Inputs.list("bannedWords", bannedWords, 0, 500).stream()
            .map(word -> Inputs.text("bannedWords", word, 80))
            .toList(),
        voice == null ? new Brand.Voice("", List.of()) : voice.checked(),
        engine == null ? "embedded" : Inputs.name("engine", engine),
        PhrasebookBody.checked(phrasebooks),
        labelsAutomated == null || labelsAutomated);
  }
}
