package io.candor.moderation;

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
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class PlansComponentTest {

  @Inject DataSource database;

  /**
   * Other packs, and a key that went, concern every draft there is, and a gauge counts every open
   * review. Open reviews are few, a person works on each: who wants one may look through their
   * index.
   */
  @Test
  void everyOtherStatementFindsItsRowsByIndex() throws SQLException {
    assertThat(Plans.faults(database).keySet())
        .isSubsetOf(
            "PolicyMarks.MARK",
            "LostKeys.MARK",
            "OpenReviewsGauge.COUNT",
            "ReviewClaims.CLAIM",
            "ReviewClaims.RELEASE",
            "ReviewedDrafts.REMINDED",
            "VerdictStatements.CLOSE_REVIEWS");
  }
}
