package io.candor.generation;

import io.candor.testing.Infrastructure;
import io.candor.testing.rules.ApiRules;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;

/** What {@code /q/openapi} says of this service. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "generation"))
class ApiDocumentComponentTest extends ApiRules {

  @Override
  protected Set<String> designed() {
    return Set.of(
        "put /v1/brands/{brand}",
        "get /v1/brands/{brand}",
        "delete /v1/brands/{brand}",
        "get /v1/brands",
        "post /v1/briefs",
        "get /v1/briefs",
        "get /v1/briefs/{brief}",
        "delete /v1/briefs/{brief}",
        "get /v1/briefs/{brief}/events",
        "get /v1/drafts",
        "get /v1/drafts/{draft}",
        "patch /v1/drafts/{draft}",
        "delete /v1/drafts/{draft}",
        "get /v1/events",
        "post /v1/media",
        "get /v1/media/{digest}",
        "get /v1/me");
  }

  /** Removals, streams, and a picture. */
  @Override
  protected Set<String> silent() {
    return Set.of(
        "delete /v1/brands/{brand}",
        "get /v1/briefs/{brief}/events",
        "get /v1/events",
        "get /v1/media/{digest}");
  }
}
