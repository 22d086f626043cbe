package io.candor.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.testing.Infrastructure;
import io.candor.testing.rules.Plans;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "audience"))
class PlansComponentTest {

  @Inject DataSource database;

  @Test
  void everyStatementFindsItsRowsByIndex() throws SQLException {
    assertThat(Plans.faults(database)).isEmpty();
  }
}
