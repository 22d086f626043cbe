package io.candor.rest;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Priorities;
import jakarta.annotation.Priority;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Switches CORS on where origins are configured, and nowhere else: Quarkus' filter without origins
 * would refuse pages of the service itself behind a proxy, and a switch to set beside the origins
 * is one to forget.
 */
@Priority(Priorities.APPLICATION)
public final class CorsWhereOrigins implements ConfigSourceInterceptor {

  @Serial private static final long serialVersionUID = 1;

  private static final String SWITCH = "quarkus.http.cors.enabled";
  private static final String ORIGINS = "quarkus.http.cors.origins";

  @Override
  public @Nullable ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
    var value = context.proceed(name);
    if (value == null || !name.equals(SWITCH)) {
      return value;
    }
    var origins = context.proceed(ORIGINS);
    var some = origins != null && origins.getValue() != null && !origins.getValue().isBlank();
    return some ? value.withValue("true") : value;
  }
}
