package io.candor.publishing.channels.adapter;

import io.candor.publishing.channels.Kind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A kind as it is answered.
 *
 * @param idempotency transaction, key or none: what keeps a second call from making a second post
 * @param readBack whether a post can be looked for on the channel
 */
record KindView(
    String kind,
    int limit,
    String unit,
    @Nullable String nativeAiField,
    String idempotency,
    boolean readBack,
    List<Kind.Field> settings,
    List<Kind.Field> credentials) {

  static KindView of(Kind kind) {
    return new KindView(
        kind.name(),
        kind.limit(),
        kind.unit().wireName(),
        kind.nativeAiField(),
        kind.repetition().name().toLowerCase(Locale.ROOT),
        kind.readBack(),
        kind.settings(),
        kind.credentials());
  }
}
