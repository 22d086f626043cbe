package io.candor.moderation.judging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.candor.contracts.KnownVersions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of the brand, audience and channel of a revision; absent where nothing is. */
public record Circumstances(
    @Nullable Known brand, @Nullable Known audience, @Nullable Known channel) {

  /** Those of which a revision knew more than we do (brand, audience, channel). */
  public List<String> behind(KnownVersions versions) {
    var behind = new ArrayList<String>();
    note(behind, "brand", brand, versions.brand());
    note(behind, "audience", audience, versions.audience());
    note(behind, "channel", channel, versions.channel());
    return List.copyOf(behind);
  }

  /** Those that were deleted. */
  public List<String> gone() {
    var gone = new ArrayList<String>();
    noteGone(gone, "brand", brand);
    noteGone(gone, "audience", audience);
    noteGone(gone, "channel", channel);
    return List.copyOf(gone);
  }

  /** The versions that were looked at; 0 where nothing is known. */
  public KnownVersions versions() {
    return new KnownVersions(version(brand), version(audience), version(channel));
  }

  /** A word among what is known of one of them; empty where there is none. */
  public static String text(@Nullable Known known, String name) {
    return field(known, name).asText("");
  }

  /** The strings of an array among what is known of one of them; empty where there is none. */
  public static List<String> texts(@Nullable Known known, String name) {
    var field = field(known, name);
    return field.isArray() ? field.valueStream().map(JsonNode::asText).toList() : List.of();
  }

  private static JsonNode field(@Nullable Known known, String name) {
    var facts = known == null ? null : known.facts();
    return facts == null ? MissingNode.getInstance() : facts.path(name);
  }

  private static void note(List<String> behind, String what, @Nullable Known known, long asked) {
    if (known == null || known.version() < asked) {
      behind.add(what);
    }
  }

  private static void noteGone(List<String> gone, String what, @Nullable Known known) {
    if (known != null && known.gone()) {
      gone.add(what);
    }
  }

  private static long version(@Nullable Known known) {
    return known == null ? 0 : known.version();
  }
}
