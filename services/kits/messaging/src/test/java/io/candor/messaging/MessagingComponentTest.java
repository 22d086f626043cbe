package io.candor.messaging;

import io.candor.testing.Kafka;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** What the tests of the kit share: the test's own view of the broker. */
abstract class MessagingComponentTest {

  static final String DEAD_LETTERS = DraftConsumer.SUBSCRIPTION.deadLetters();
  static Kafka kafka;

  @BeforeAll
  static void connect() {
    kafka = new Kafka();
  }

  @AfterAll
  static void disconnect() {
    kafka.close();
  }

  static ConditionFactory await() {
    return Awaitility.await().atMost(Duration.ofSeconds(20));
  }
}
