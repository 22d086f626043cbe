package io.candor.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * What the same PostgreSQL and the same broker do alone, so that the flow's figures have a scale.
 */
final class RawLimits {

  private static final Duration TIME = Duration.ofSeconds(4);
  private static final byte[] TWO_KB = new byte[2048];

  private RawLimits() {}

  /** Single-row commits of 2 KB a second, on 16 connections, fsync on. */
  static double commitsPerSecond(String jdbcUrl, String user, String password)
      throws SQLException, InterruptedException {
    try (var connection = DriverManager.getConnection(jdbcUrl, user, password);
        var statement = connection.createStatement()) {
      statement.execute("create table if not exists bench_raw(id uuid primary key, body bytea)");
    }
    var count = new AtomicLong();
    long end = System.nanoTime() + TIME.toNanos();
    var threads = new Thread[16];
    for (int i = 0; i < threads.length; i++) {
      threads[i] = Thread.ofPlatform().start(() -> commit(jdbcUrl, user, password, end, count));
    }
    for (var thread : threads) {
      thread.join();
    }
    try (var connection = DriverManager.getConnection(jdbcUrl, user, password);
        var statement = connection.createStatement()) {
      statement.execute("drop table bench_raw");
    }
    return count.get() / (double) TIME.toSeconds();
  }

  /** Messages of 2 KB a second, idempotent producer, acks=all. */
  static double messagesPerSecond(String bootstrap) throws Exception {
    var topic = "bench-raw-" + UUID.randomUUID();
    try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      admin.createTopics(java.util.List.of(new NewTopic(topic, 4, (short) 1))).all().get();
      long sent = produce(bootstrap, topic);
      admin.deleteTopics(java.util.List.of(topic)).all().get();
      return sent / (double) TIME.toSeconds();
    }
  }

  private static long produce(String bootstrap, String topic) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", bootstrap, "acks", "all", "linger.ms", 2);
    long sent = 0;
    try (var producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      long end = System.nanoTime() + TIME.toNanos();
      while (System.nanoTime() < end) {
        var _ = producer.send(new ProducerRecord<>(topic, TWO_KB));
        sent++;
      }
      producer.flush();
    }
    return sent;
  }

  private static void commit(String url, String user, String password, long end, AtomicLong count) {
    var login = new Properties();
    login.setProperty("user", user);
    login.setProperty("password", password);
    try (Connection connection = DriverManager.getConnection(url, login);
        var insert = connection.prepareStatement("insert into bench_raw values (?, ?)")) {
      while (System.nanoTime() < end) {
        insert.setObject(1, UUID.randomUUID());
        insert.setBytes(2, TWO_KB);
        insert.executeUpdate();
        count.incrementAndGet();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the raw limit of PostgreSQL could not be measured", e);
    }
  }
}
