package io.candor.messaging;

import io.quarkus.opentelemetry.runtime.QuarkusContextStorage;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.function.Supplier;

/**
 * Runs work on a fresh duplicated Vert.x context that is marked safe, as Hibernate Reactive wants
 * for each session, whatever thread asks. The result comes on that context.
 */
final class SafeContext {

  private SafeContext() {}

  static <T> Uni<T> call(
      Vertx vertx, io.opentelemetry.context.Context trace, Supplier<Uni<T>> work) {
    return call(vertx.getOrCreateContext(), trace, work);
  }

  static <T> Uni<T> call(
      Context loop, io.opentelemetry.context.Context trace, Supplier<Uni<T>> work) {
    return Uni.createFrom()
        .emitter(emitter -> {
          var context = VertxContext.createNewDuplicatedContext(VertxContext.getRootContext(loop));
          VertxContextSafetyToggle.setContextSafe(context, true);
          context.runOnContext(_ -> {
            if (!trace.equals(io.opentelemetry.context.Context.root())) {
              var _ = QuarkusContextStorage.INSTANCE.attach(context, trace);
            }
            deferred(work).subscribe().with(emitter::complete, emitter::fail);
          });
        });
  }

  /** A work that throws fails its Uni instead. */
  private static <T> Uni<T> deferred(Supplier<Uni<T>> work) {
    return Uni.createFrom().deferred(work::get);
  }
}
