package io.candor.audience;

import io.candor.testing.Infrastructure;
import io.candor.testing.rules.OperationsRules;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What the people who run it see. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "audience"))
class OperationsComponentTest extends OperationsRules {

  @Override
  protected String guarded() {
    return "/v1/audiences";
  }
}
