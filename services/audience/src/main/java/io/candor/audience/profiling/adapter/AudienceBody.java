package io.candor.audience.profiling.adapter;

import io.candor.audience.profiling.Audience;
import io.candor.rest.Inputs;
import io.candor.rest.Problems;
import java.util.List;
import java.util.regex.Pattern;
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

  private static final Pattern AGE_BAND = Pattern.compile("\\d{1,3}(-\\d{1,3}|\\+)");

  Audience checked() {
    var where =
        Inputs.list("countries", countries, 1, 60).stream()
            .map(c -> Inputs.country("countries", c))
            .toList();
    var how =
        Inputs.list("languages", languages, 1, 20).stream()
            .map(l -> Inputs.language("languages", l))
            .toList();
    var ages = Inputs.list("ageBands", ageBands, 0, 12).stream().map(AudienceBody::band).toList();
    var likes =
        Inputs.list("interests", interests, 0, 50).stream()
            .map(i -> Inputs.text("interests", i, 80))
            .toList();
    return new Audience(Inputs.text("name", name, 120), where, how, ages, likes);
  }

  private static String band(String band) {
    if (!AGE_BAND.matcher(band).matches()) {
      throw Problems.invalid("ageBands", band + " is no age band.", "Use e.g. 18-24 or 65+.");
    }
    return band;
  }
}
