package io.candor.publishing.auditing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.publishing.Tables;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "publishing"))
class AuditComponentTest {

  @Inject Tables tables;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit set detail = 'nothing happened'",
        "delete from audit",
        "truncate audit"
      })
  void whatWasWrittenIntoTheAuditLogStaysAsItWas(String attempt) {
    // Given
    var draft = UUID.randomUUID().toString();
    tables.change(
        "insert into audit (workspace, draft, what, detail) values ('default', ?, 'clearance-invalid', 'bad-signature')",
        draft);

    // When
    assertThatThrownBy(() -> tables.change(attempt))
        .hasMessageContaining("permission denied for table audit");

    // Then
    var rows = tables.rows("select detail from audit where draft = ?", draft);
    assertThat(rows).extracting(row -> row.get("detail")).containsExactly("bad-signature");
  }
}
