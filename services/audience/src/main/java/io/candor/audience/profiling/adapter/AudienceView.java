package io.candor.audience.profiling.adapter;

import io.candor.audience.profiling.Audience;
import java.util.List;

/** An audience as it is answered. */
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
