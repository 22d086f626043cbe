package io.candor.audience;

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
    initArgs = @ResourceArg(name = "service", value = "audience"))
class ApiDocumentComponentTest extends ApiRules {

  @Override
  protected Set<String> designed() {
    return Set.of(
        "put /v1/audiences/{audience}",
        "get /v1/audiences/{audience}",
        "get /v1/audiences/{audience}/profile",
        "delete /v1/audiences/{audience}",
        "get /v1/audiences");
  }

  @Override
  protected Set<String> silent() {
    return Set.of("delete /v1/audiences/{audience}");
  }
}
