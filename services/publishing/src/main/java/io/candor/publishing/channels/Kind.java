package io.candor.publishing.channels;

import io.candor.text.CountingUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of channel and what it can do, as data.
 *
 * @param name its wire name, e.g. {@code feed}
 * @param limit longest text, label included, in its unit
 * @param unit how it counts
 * @param nativeAiField the name of its own AI flag, absent where it has none
 * @param readBack whether a post can be looked for on it
 * @param settings what it needs to know beside limit and enabled
 * @param credentials what it needs to be let in
 */
public record Kind(
    String name,
    int limit,
    CountingUnit unit,
    @Nullable String nativeAiField,
    Repetition repetition,
    boolean readBack,
    List<Field> settings,
    List<Field> credentials) {

  /** Of a channel that is not there any more: it can do nothing. */
  public static final Kind GONE =
      new Kind("", 0, CountingUnit.GRAPHEMES, null, Repetition.NONE, false, List.of(), List.of());

  public Kind {
    settings = List.copyOf(settings);
    credentials = List.copyOf(credentials);
  }

  /**
   * A text that a channel of this kind takes.
   *
   * @param required whether it must be there
   */
  public record Field(String name, boolean required, String description) {}

  /** What keeps a second call from making a second post. */
  public enum Repetition {
    /** The post is there when our own transaction commits. */
    TRANSACTION,
    /** The channel knows our key: the same call may be made again. */
    KEY,
    /** Nothing: a call is made once, then looked for. */
    NONE
  }
}
