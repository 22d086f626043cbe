package io.candor.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.candor.contracts.Topic;
import io.candor.local.Console;
import io.candor.local.Layout;
import io.candor.local.home.Home;
import io.candor.local.postgres.Roles;
import io.candor.local.process.ProcessRecord;
import io.candor.local.secrets.Secrets;
import io.candor.local.service.Addresses;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The real broker and the real database, killed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupervisionTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir static Path folder;
  private Home home;
  private Addresses addresses;
  private Supervisor supervisor;

  @BeforeAll
  void start() throws Exception {
    home = new Home(folder.resolve("home")).make();
    addresses = Addresses.choose(9080);
    var installation =
        new Installation(home, new Layout(folder), addresses, StartCaches.used(folder));
    supervisor = new Supervisor(home, Console.standard());
    var kafka = supervisor.start(installation.kafka());
    supervisor.start(installation.postgres()).get(60, TimeUnit.SECONDS);
    kafka.get(60, TimeUnit.SECONDS);
    assertThat(installation.topicsThere()).isTrue();
  }

  @AfterAll
  void stopLeavesNothing() {
    var running = ProcessRecord.all(home.run());
    supervisor.stop();
    assertThat(running).hasSize(2).allSatisfy(p -> assertThat(p.alive()).isEmpty());
    assertThat(ProcessRecord.all(home.run())).isEmpty();
  }

  @Test
  void aKilledDatabaseComesBackWithWhatWasCommitted() throws Exception {
    try (var connection = connect(Roles.ownerOf("generation"), "generation")) {
      connection.createStatement().execute("create table kept (n int)");
      connection.createStatement().execute("insert into kept values (86), (85)");
    }

    kill("postgres");

    await().atMost(PATIENCE).ignoreExceptions().until(() -> rows("kept") == 2);
  }

  @Test
  void theDatabaseKeepsItsWordOnTheDisk() throws Exception {
    for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
      try (var connection = connect("audience", "audience");
          var shown = connection.createStatement().executeQuery("show " + setting)) {
        shown.next();
        assertThat(shown.getString(1)).as(setting).isEqualTo("on");
      }
    }
  }

  @Test
  void aRoleReachesItsOwnDatabaseOnly() {
    assertThat(refusal("generation", "moderation", password("generation"))).contains("permission");
    assertThat(refusal("generation", "generation", "wrong")).contains("password");
  }

  @Test
  void aKilledBrokerComesBackWithItsRecordsAndTopics() throws Exception {
    var topic = Topic.PUBLISHING_POST.topicName();
    try (var producer = producer()) {
      producer.send(new ProducerRecord<>(topic, 0, "k", "kept")).get(20, TimeUnit.SECONDS);
    }

    kill("kafka");

    await().atMost(PATIENCE).ignoreExceptions().until(() -> first(topic).equals("kept"));
    try (var admin = Admin.create(Map.of("bootstrap.servers", addresses.bootstrap()))) {
      assertThat(admin.listTopics().names().get())
          .contains("generation.verdicts.moderation.draft.events.v1.dlq");
    }
  }

  private void kill(String name) {
    var record =
        ProcessRecord.all(home.run()).stream().filter(p -> p.name().equals(name)).findFirst();
    assertThat(record.orElseThrow().alive().orElseThrow().destroyForcibly()).isTrue();
    await()
        .atMost(PATIENCE)
        .until(() ->
            ProcessRecord.all(home.run()).stream()
                .anyMatch(p -> p.name().equals(name) && p.pid() != record.get().pid()));
  }

  private int rows(String table) throws SQLException {
    try (var connection = connect(Roles.ownerOf("generation"), "generation");
        var count = connection.createStatement().executeQuery("select count(*) from " + table)) {
      count.next();
      return count.getInt(1);
    }
  }

  private Connection connect(String role, String database) throws SQLException {
    return connect(role, database, password(role));
  }

  private Connection connect(String role, String database, String password) throws SQLException {
    var url = "jdbc:postgresql://127.0.0.1:" + addresses.postgres() + "/" + database;
    return DriverManager.getConnection(url, role, password);
  }

  private String refusal(String role, String database, String password) {
    try (var _ = connect(role, database, password)) {
      return "";
    } catch (SQLException e) {
      return e.getMessage();
    }
  }

  private String password(String role) {
    return new Secrets(home).databasePassword(role);
  }

  private KafkaProducer<String, String> producer() {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", addresses.bootstrap()),
        new StringSerializer(),
        new StringSerializer());
  }

  private String first(String topic) {
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", addresses.bootstrap()),
            new StringDeserializer(),
            new StringDeserializer())) {
      var partition = new TopicPartition(topic, 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      var records = consumer.poll(Duration.ofSeconds(5)).records(partition);
      return new String(
          records.getFirst().value().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
  }
}
