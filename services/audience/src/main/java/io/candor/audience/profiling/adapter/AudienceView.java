package io.candor.audience.profiling.adapter;

import io.candor.audience.profiling.Audience;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An audience as it is answered. */
@Schema(
    name = "StoredAudience",
    examples =
        "{\"id\":\"fr-young-adults\",\"version\":1,\"name\":\"Jeunes adultes en France\",\"countries\":[\"FR\"],"
            + "\"languages\":[\"fr\"],\"ageBands\":[\"18-24\"],\"interests\":[\"musique\"]}")
record AudienceView(
    String id,
    long version,
    String name,
    List<String> countries,
    List<String> languages,
    List<String> ageBands,
    List<String> interests) {

  static AudienceView of(AudienceStore.Stored stored) {
    Audience a = stored.audience();
    return new AudienceView(
        stored.id(),
        stored.version(),
        a.name(),
        a.countries(),
        a.languages(),
        a.ageBands(),
        a.interests());
  }
}
