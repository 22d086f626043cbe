package io.candor.publishing.posts.adapter;

import io.candor.publishing.posts.Resolution;
import io.candor.rest.Inputs;
import io.candor.rest.Problems;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person found out, as it is sent. */
@Schema(
    name = "Resolution",
    examples = "{\"outcome\": \"published\", \"url\": \"https://example.org/posts/42\"}")
record ResolutionBody(
    @Schema(enumeration = {"published", "failed", "retry", "drop"}) @Nullable String outcome,
    @Schema(description = "Where it is, for published alone") @Nullable String url) {

  private static final int LONGEST_URL = 2048;

  /** The same, checked. */
  record Checked(Resolution outcome, String url) {}

  Checked checked() {
    var known =
        Arrays.stream(Resolution.values())
            .filter(r -> r.wireName().equals(outcome))
            .findFirst()
            .orElseThrow(() ->
                Problems.invalid(
                    "outcome", "It is no outcome.", "Use published, failed, retry or drop."));
    return new Checked(known, url == null ? "" : link(known, url));
  }

  private static String link(Resolution outcome, String given) {
    if (outcome != Resolution.PUBLISHED) {
      throw Problems.invalid(
          "url", "Only a published post has one.", "Leave url out, or say published.");
    }
    try {
      var uri = new URI(Inputs.text("url", given, LONGEST_URL));
      if (String.valueOf(uri.getScheme()).matches("https?") && uri.getHost() != null) {
        return given;
      }
    } catch (URISyntaxException e) {
      throw noLink();
    }
    throw noLink();
  }

  private static io.candor.rest.ProblemException noLink() {
    return Problems.invalid("url", "It is no link.", "Give an absolute http or https URL.");
  }
}
