package io.candor.moderation.advising.adapter;

import io.candor.moderation.advising.Advice;
import io.candor.moderation.advising.Adviser;
import io.candor.moderation.advising.Asked;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The configured model: a few questions at a time, each for so long and no longer, none for a while
 * after it failed again and again. Every failure is an answer that calms nobody.
 */
@Startup
@ApplicationScoped
class ModelAdviser implements Adviser {

  private static final Logger LOG = Logger.getLogger(ModelAdviser.class);
  private final AdvisingConfig config;
  private final @Nullable AdvisingModel model;
  private final Semaphore room;
  private final Breather breather;
  private final MeterRegistry meters;
  private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();

  ModelAdviser(AdvisingConfig config, MeterRegistry meters) {
    this.config = config;
    this.model = config.baseUrl().map(url -> model(url, config)).orElse(null);
    this.room = new Semaphore(config.atOnce());
    this.breather = new Breather(config.failures(), config.rest());
    this.meters = meters;
  }

  private static AdvisingModel model(String url, AdvisingConfig config) {
    var name =
        config
            .model()
            .orElseThrow(() ->
                new IllegalStateException(
                    "moderation.advising.model is not set; moderation.advising.base-url is"));
    return new AdvisingModel(url, config.apiKey().orElse("none"), name, config.timeout());
  }

  @Override
  public boolean consulted() {
    return model != null;
  }

  @Override
  public Advice ask(Asked text, Duration longest) {
    var advice = model == null ? new Advice.Silent("is not there") : asked(model, text, longest);
    var outcome =
        switch (advice) {
          case Advice.Silent _ -> "silent";
          case Advice.Given given -> given.doubts().isEmpty() ? "calm" : "doubts";
        };
    meters.counter("candor.moderation.advice", "outcome", outcome).increment();
    return advice;
  }

  private Advice asked(AdvisingModel model, Asked text, Duration longest) {
    if (text.length() > config.longest()) {
      return new Advice.Silent("is not asked about texts of more than " + config.longest());
    }
    if (breather.rests(System.nanoTime())) {
      return new Advice.Silent("was not asked: it failed too often just now");
    }
    try {
      var forRoom = longest.minus(config.timeout());
      return room.tryAcquire(Math.max(0, forRoom.toMillis()), TimeUnit.MILLISECONDS)
          ? inRoom(model, text)
          : new Advice.Silent("had no time: too much is asked at once");
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Advice.Silent("was not asked: the service is stopping");
    }
  }

  private Advice inRoom(AdvisingModel model, Asked text) throws InterruptedException {
    var call = calls.submit(() -> model.ask(text));
    try {
      return heard(call.get(config.timeout().toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException _) {
      return failed("did not answer within " + config.timeout().toMillis() + " ms");
    } catch (ExecutionException e) {
      return failed("could not be asked: " + name(e.getCause()));
    } finally {
      call.cancel(true); // a peer that answers byte by byte is not waited for
      room.release();
    }
  }

  private Advice heard(Advice advice) {
    if (advice instanceof Advice.Silent silent) {
      return failed(silent.why());
    }
    breather.succeeded();
    return advice;
  }

  private Advice failed(String why) {
    if (breather.failed(System.nanoTime())) {
      LOG.warnf(
          "the model that is consulted %s; it is left alone for %d ms",
          why, config.rest().toMillis());
    }
    return new Advice.Silent(why);
  }

  /** The kind of a failure: its words may hold the text, or a key. */
  private static String name(@Nullable Throwable failure) {
    return failure == null
        ? "unknown"
        : failure
            .getClass()
            .getSimpleName()
            .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
            .toLowerCase(Locale.ROOT);
  }

  @PreDestroy
  void stop() {
    calls.shutdownNow();
  }
}
