package io.candor.generation;

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
    initArgs = @ResourceArg(name = "service", value = "generation"))
class PlansComponentTest {

  @Inject DataSource database;

  /**
   * Which workspaces have something to compose is read step by step from an index, first to last.
   */
  @Test
  void everyOtherStatementFindsItsRowsByIndex() throws SQLException {
    assertThat(Plans.faults(database).keySet()).isSubsetOf("JobQueue.CLAIM");
  }
}
