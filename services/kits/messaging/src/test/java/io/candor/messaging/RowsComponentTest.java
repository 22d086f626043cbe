package io.candor.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "kit"))
class RowsComponentTest {

  private static final String ADD =
      """
      insert into inbox (consumer, event_id)
      select consumer, id from json_to_recordset(cast(cast($1 as text) as json)) as r(consumer text, id uuid)
      """;

  @Inject Transactions transactions;

  private record Claim(String consumer, UUID id) {}

  private record Sum(int sum, String of) {}

  @Test
  void rowsAreReadAsRecordsInTheirOrder() {
    var sql =
        """
        select cast(json_build_object('sum', a + b, 'of', t) as text)
        from json_to_recordset(cast(cast($1 as text) as json)) as r(a int, b int, t text) order by a
        """;
    var read =
        run(session ->
            Rows.list(session, sql, List.of(new Ask(2, 3, "é"), new Ask(1, 1, "\"")), Sum.class));
    assertThat(read).containsExactly(new Sum(2, "\""), new Sum(5, "é"));
  }

  private record Ask(int a, int b, String t) {}

  @Test
  void whatIsWrittenIsInTheSessionsTransaction() {
    var kept = UUID.randomUUID();
    var lost = UUID.randomUUID();

    int wrote = run(session -> Rows.write(session, ADD, List.of(new Claim("rows", kept))));
    assertThat(wrote).isEqualTo(1);
    assertThatThrownBy(() ->
            run(session ->
                Rows.write(session, ADD, List.of(new Claim("rows", lost)))
                    .chain(() -> Uni.createFrom().failure(new IllegalStateException("broken")))))
        .hasMessage("broken");

    assertThat(there(kept)).isTrue();
    assertThat(there(lost)).isFalse();
  }

  @Test
  void nothingIsAskedWhereThereIsNothingToWrite() {
    int wrote = run(session -> Rows.write(session, "no statement at all", List.of()));
    assertThat(wrote).isZero();
  }

  /** The driver's own limit is 2,048 characters. */
  @Test
  void aLongStatementStaysPrepared() {
    var sql = "select 1 /* %s */".formatted("long ".repeat(1000));
    var kept =
        "select cast(count(*) as int) from pg_prepared_statements where statement like 'select 1 /* long%'";
    int prepared =
        run(session ->
            Rows.select(session, sql, row -> row)
                .chain(() -> Rows.select(session, sql, row -> row))
                .chain(() -> Rows.select(session, kept, row -> (Integer) row[0]))
                .map(List::getFirst));
    assertThat(prepared).isEqualTo(1);
  }

  /** With a snapshot of all contexts around each, a step would be another object. */
  @Test
  void theStepsOfAUniCarryNoContexts() {
    Supplier<String> step = () -> "done";
    assertThat(io.smallrye.mutiny.infrastructure.Infrastructure.decorate(step)).isSameAs(step);
  }

  private boolean there(UUID id) {
    return !run(session ->
            Rows.ids(
                session,
                "select event_id from inbox where event_id = cast(cast(cast($1 as text) as json) ->> 'id' as uuid)",
                new Claim("rows", id)))
        .isEmpty();
  }

  private <T> T run(Function<Mutiny.Session, Uni<T>> work) {
    return transactions.run(work).await().atMost(Duration.ofSeconds(10));
  }
}
