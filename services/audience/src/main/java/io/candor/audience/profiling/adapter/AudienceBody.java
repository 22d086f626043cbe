package io.candor.audience.profiling.adapter;

import io.candor.audience.profiling.AgeBand;
import io.candor.audience.profiling.Audience;
import io.candor.rest.Inputs;
import io.candor.rest.Problems;
import io.candor.rest.Quoted;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An audience as it is sent. */
@Schema(
    name = "Audience",
    examples =
        "{\"name\":\"Jeunes adultes en France\",\"countries\":[\"FR\"],\"languages\":[\"fr\"],\"ageBands\":[\"18-24\"],\"interests\":[\"musique\"]}")
record AudienceBody(
    @Nullable String name,
    @Nullable List<String> countries,
    @Nullable List<String> languages,
    @Nullable List<String> ageBands,
    @Nullable List<String> interests) {

  Audience checked() {
    var where =
        Inputs.list("countries", countries, 1, 60).stream()
            .map(c -> Inputs.country("countries", c))
            .distinct()
            .toList();
    var how =
        Inputs.list("languages", languages, 1, 20).stream()
            .map(l -> Inputs.language("languages", l))
            .distinct()
            .toList();
    var ages = Inputs.list("ageBands", ageBands, 0, 12).stream().map(AudienceBody::band).toList();
    var likes =
        Inputs.list("interests", interests, 0, 50).stream()
            .map(i -> Inputs.text("interests", i, 80))
            .toList();
    return new Audience(Inputs.text("name", name, 120), where, how, ages, likes);
  }

  private static String band(String band) {
    if (AgeBand.of(band).isEmpty()) {
      throw Problems.invalid(
          "ageBands", Quoted.of(band) + " is no age band.", "Use e.g. 18-24 or 65+.");
    }
    return band;
  }
}
