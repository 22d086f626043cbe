package io.candor.publishing.channels.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import io.candor.publishing.channels.Channel;
import io.candor.publishing.channels.Kind;
import io.candor.publishing.channels.Kinds;
import io.candor.rest.Inputs;
import io.candor.rest.Problem;
import io.candor.rest.ProblemException;
import io.candor.rest.Problems;
import io.candor.rest.Quoted;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks a channel as it is sent, field by field, against what its kind asks for. */
@ApplicationScoped
class ChannelBodies {

  private static final Set<String> COMMON = Set.of("limit", "enabled");
  private static final int LEAST_LIMIT = 50;
  private static final int LONGEST_VALUE = 4096;

  private final Kinds kinds;

  ChannelBodies(Kinds kinds) {
    this.kinds = kinds;
  }

  Wanted checked(@Nullable ChannelBody body) {
    if (body == null) {
      throw Problems.invalid("kind", "There is no body.", "Send the channel as JSON.");
    }
    var adapter =
        kinds
            .named(body.kind())
            .orElseThrow(() ->
                Problems.invalid(
                    "kind",
                    "There is no such kind of channel.",
                    "GET /v1/channel-kinds lists them."));
    var kind = adapter.kind();
    var own = new HashMap<>(body.settings());
    var channel =
        new Channel(kind.name(), limit(own.remove("limit"), kind), enabled(own.remove("enabled")));
    var credentials =
        Optional.ofNullable(body.credentials())
            .map(given -> values("credentials", given, kind.credentials(), Set.of()));
    return new Wanted(
        channel, adapter, values("settings", own, kind.settings(), COMMON), credentials);
  }

  private static int limit(@Nullable JsonNode given, Kind kind) {
    if (given == null || given.isNull()) {
      return kind.limit();
    }
    if (!given.isInt() || given.intValue() < LEAST_LIMIT || given.intValue() > kind.limit()) {
      throw Problems.invalid(
          "settings.limit",
          "A " + kind.name() + " takes " + LEAST_LIMIT + " to " + kind.limit() + ".",
          "Give a whole number in that range, or none.");
    }
    return given.intValue();
  }

  private static boolean enabled(@Nullable JsonNode given) {
    if (given == null || given.isNull()) {
      return true;
    }
    if (!given.isBoolean()) {
      throw Problems.invalid("settings.enabled", "It is not true or false.", "Give true or false.");
    }
    return given.booleanValue();
  }

  private static Map<String, String> values(
      String where, Map<String, JsonNode> given, List<Kind.Field> known, Set<String> others) {
    var names = known.stream().map(Kind.Field::name).toList();
    var values = new HashMap<String, String>();
    given.forEach((name, value) -> {
      if (!names.contains(name)) {
        throw unknown(where + "." + Quoted.of(name), names, others);
      }
      if (!value.isNull()) {
        values.put(name, text(where + "." + name, value));
      }
    });
    requireAll(where, known, values);
    return values;
  }

  private static void requireAll(String where, List<Kind.Field> known, Map<String, String> values) {
    known.stream()
        .filter(field -> field.required() && !values.containsKey(field.name()))
        .findFirst()
        .ifPresent(field -> {
          throw Problems.invalid(where + "." + field.name(), "It is missing.", field.description());
        });
  }

  private static String text(String field, JsonNode value) {
    if (!value.isTextual()) {
      throw Problems.invalid(field, "It is no text.", "Give a text.");
    }
    return Inputs.text(field, value.textValue(), LONGEST_VALUE);
  }

  private static ProblemException unknown(String field, List<String> names, Set<String> others) {
    var known = new java.util.TreeSet<>(names);
    known.addAll(others);
    return Problem.of(
            400,
            "unknown-field",
            "A field is not known",
            "This kind has no such field. Known: " + known + ".")
        .at(field, "Leave it out, or correct its name.")
        .asException();
  }
}
