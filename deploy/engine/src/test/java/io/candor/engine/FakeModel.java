package io.candor.engine;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A model that answers as it is told, and remembers what it was asked. */
final class FakeModel implements LanguageModel {

  /** What it does when it is asked. */
  interface Behaviour {
    Generated answer(Deadline deadline) throws InterruptedException;
  }

  /** One call. */
  record Call(List<ChatMessage> conversation, Sampling sampling) {}

  private final ConcurrentLinkedQueue<Call> calls = new ConcurrentLinkedQueue<>();
  private final AtomicInteger busy = new AtomicInteger();
  private final AtomicInteger mostBusy = new AtomicInteger();
  private volatile Behaviour behaviour = _ -> new Generated("Bonjour.", 12, 3, false);

  void behave(Behaviour as) {
    behaviour = as;
  }

  List<Call> calls() {
    return List.copyOf(calls);
  }

  /** How many calls were there at once, at most. */
  int mostAtOnce() {
    return mostBusy.get();
  }

  @Override
  public String name() {
    return "fake-1";
  }

  @Override
  public Generated generate(List<ChatMessage> talk, Sampling sampling, Deadline deadline) {
    calls.add(new Call(talk, sampling));
    mostBusy.accumulateAndGet(busy.incrementAndGet(), Math::max);
    try {
      return behaviour.answer(deadline);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      busy.decrementAndGet();
    }
  }

  @Override
  public void close() {}
}
