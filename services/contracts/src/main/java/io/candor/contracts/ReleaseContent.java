package io.candor.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Exactly what may be released: what a clearance is signed over (SHA-256 of its RFC 8785 canonical
 * JSON).
 *
 * @param clearanceNo counts the clearances of one draft from 1; publishing uses the highest it
 *     knows
 * @param label absent when no rule asks for one
 * @param nativeFields the channel's own AI fields, by name
 */
public record ReleaseContent(
    String workspace,
    UUID draft,
    int revision,
    int clearanceNo,
    String channel,
    String language,
    Authorship authorship,
    List<Part> parts,
    @Nullable PlacedLabel label,
    @JsonProperty("native") Map<String, String> nativeFields,
    @Nullable String inReplyTo,
    Window window) {
  public ReleaseContent {
    nativeFields = nativeFields == null ? Map.of() : Map.copyOf(nativeFields);
    parts = parts == null ? List.of() : List.copyOf(parts);
  }
}
