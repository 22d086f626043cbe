package io.candor.messaging;

import static io.candor.testing.Events.aDraftComposed;
import static org.assertj.core.api.Assertions.assertThat;

import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "kit"))
class InboxTidyingComponentTest extends MessagingComponentTest {

  @Inject InboxTidying tidying;

  @Test
  void aWeekOfWhichEveryRowIsOlderThan45DaysIsDroppedAndNoneThatIsYounger() {
    partition("inbox_20200106", "2020-01-06");
    insert("date '2020-01-08'");
    var young = "date_trunc('week', current_date - 45)::date";
    Effects.run(
        "do $$ begin execute format('create table inbox_' || to_char(%s, 'YYYYMMDD')"
                .formatted(young)
            + " || ' partition of inbox for values from (%L) to (%L)', "
            + "%s, %s + 7); end $$".formatted(young, young));
    insert("current_date - 45");

    tidy();

    assertThat(count("received_on = date '2020-01-08'")).isZero();
    assertThat(count("received_on = current_date - 45")).isOne();
    assertThat(Effects.longs("select 1 where to_regclass('inbox_20200106') is not null")).isEmpty();
  }

  @Test
  void thisWeekAndTheNextTwoHaveAPartitionAndWhatWasHeardBeforeStaysHeard() {
    var event = aDraftComposed();
    kafka.send(event);
    await().untilAsserted(() -> assertThat(Effects.of(event.key())).hasSize(1));
    Effects.run(
        "insert into inbox_default select consumer, event_id, current_date + 28 from inbox where event_id = '"
            + event.id()
            + "'");

    tidy();
    tidy();

    var last = aDraftComposed();
    kafka.send(event, last);
    await().untilAsserted(() -> assertThat(Effects.of(last.key())).hasSize(1));
    assertThat(Effects.of(event.key())).hasSize(1);
    assertThat(partitionsAhead()).containsExactly(3L);
  }

  private void tidy() {
    tidying.tidy().await().atMost(Duration.ofSeconds(20));
  }

  private static void partition(String name, String monday) {
    Effects.run(
        "create table %s partition of inbox for values from ('%s') to (date '%s' + 7)"
            .formatted(name, monday, monday));
  }

  private static void insert(String day) {
    Effects.run(
        "insert into inbox (consumer, event_id, received_on) values ('c', gen_random_uuid(), "
            + day
            + ")");
  }

  private static long count(String condition) {
    return Effects.longs("select count(*) from inbox where consumer = 'c' and " + condition)
        .getFirst();
  }

  private static java.util.List<Long> partitionsAhead() {
    return Effects.longs(
        """
        select count(*) from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where i.inhparent = 'inbox'::regclass and c.relname ~ '^inbox_[0-9]{8}$'
          and to_date(right(c.relname, 8), 'YYYYMMDD') between date_trunc('week', current_date) and current_date + 14
        """);
  }
}
