package io.candor.moderation;

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
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class ApiDocumentComponentTest extends ApiRules {

  @Override
  protected Set<String> designed() {
    return Set.of(
        "post /v1/screenings",
        "get /v1/reviews",
        "get /v1/reviews/{id}",
        "post /v1/reviews/{id}/escalate",
        "post /v1/reviews/{id}/decision",
        "get /v1/decisions",
        "get /v1/decisions/export",
        "post /v1/erasures",
        "get /v1/erasures",
        "get /v1/rule-packs",
        "get /v1/rule-packs/{id}",
        "put /v1/rule-packs/{id}",
        "post /v1/rule-packs/validate",
        "post /v1/rule-packs/{id}/dry-run",
        "get /v1/rule-packs/{id}/agreement",
        "get /v1/rule-packs/{id}/agreement/cases",
        "get /.well-known/jwks.json");
  }

  @Override
  protected Set<String> silent() {
    return Set.of("delete /v1/rule-packs/{id}");
  }

  @Override
  protected Set<String> open() {
    return Set.of("get /.well-known/jwks.json");
  }
}
