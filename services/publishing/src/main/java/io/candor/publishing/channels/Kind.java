package io.candor.publishing.channels;

import io.candor.text.CountingUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of channels, and what each can do, as data. */
public enum Kind {
  /** The public page of this installation. */
  FEED(500, CountingUnit.GRAPHEMES, null, "transaction");

  private final int limit;
  private final CountingUnit unit;
  private final @Nullable String nativeAiField;
  private final String idempotency;

  Kind(int limit, CountingUnit unit, @Nullable String nativeAiField, String idempotency) {
    this.limit = limit;
    this.unit = unit;
    this.nativeAiField = nativeAiField;
    this.idempotency = idempotency;
  }

  /** A kind as it is answered. */
  public record View(
      String kind, int limit, String unit, @Nullable String nativeAiField, String idempotency) {}

  /** Its wire name, e.g. {@code feed}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Longest text, label included, in its unit. */
  public int limit() {
    return limit;
  }

  /** How it counts. */
  public CountingUnit unit() {
    return unit;
  }

  /** The name of its own AI flag, if it has one. */
  public Optional<String> nativeAiField() {
    return Optional.ofNullable(nativeAiField);
  }

  /** The kind of a wire name. */
  public static Optional<Kind> named(@Nullable String name) {
    return Arrays.stream(values()).filter(kind -> kind.wireName().equals(name)).findFirst();
  }

  /** All kinds, as data. */
  public static List<View> views() {
    return Arrays.stream(values())
        .map(
            k -> new View(k.wireName(), k.limit, k.unit.wireName(), k.nativeAiField, k.idempotency))
        .toList();
  }
}
