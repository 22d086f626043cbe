package io.candor.publishing;

import io.candor.publishing.channels.Account;
import io.candor.publishing.channels.Kind;
import io.candor.publishing.channels.Lookup;
import io.candor.publishing.channels.Objection;
import io.candor.publishing.channels.Outcome;
import io.candor.publishing.channels.RemoteChannel;
import io.candor.publishing.channels.Shipment;
import io.candor.text.CountingUnit;
import io.smallrye.mutiny.Uni;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A network without idempotency key, as most are: it does what a test said, channel by channel, and
 * remembers what it was asked.
 */
public abstract class Scripted implements RemoteChannel {

  private static final Map<String, Queue<Object>> SCRIPT = new ConcurrentHashMap<>();
  private static final Map<String, List<String>> ASKED = new ConcurrentHashMap<>();
  private final Kind kind;

  protected Scripted(String name, boolean readBack) {
    this.kind =
        new Kind(
            name,
            280,
            CountingUnit.UTF16,
            "made_with_ai",
            Kind.Repetition.NONE,
            readBack,
            List.of(),
            List.of());
  }

  /** What happens next on a channel: outcomes, lookups and faults, in order. */
  public static void next(String channel, Object... happens) {
    SCRIPT.put(channel, new ArrayDeque<>(List.of(happens)));
  }

  /** What a channel was asked: {@code send} and {@code find}, in order. */
  public static List<String> asked(String channel) {
    return ASKED.getOrDefault(channel, List.of());
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public Optional<Objection> objection(Account account) {
    return Optional.empty();
  }

  @Override
  public Uni<Outcome> send(Shipment shipment) {
    return happens("send", shipment).map(Outcome.class::cast);
  }

  @Override
  public Uni<Lookup> find(Shipment shipment) {
    return happens("find", shipment).map(Lookup.class::cast);
  }

  private static Uni<Object> happens(String what, Shipment shipment) {
    var channel = shipment.content().channel();
    ASKED.computeIfAbsent(channel, _ -> new CopyOnWriteArrayList<>()).add(what);
    var next = SCRIPT.get(channel).remove();
    if (next instanceof RuntimeException fault) {
      throw fault;
    }
    return Uni.createFrom().item(next);
  }
}
