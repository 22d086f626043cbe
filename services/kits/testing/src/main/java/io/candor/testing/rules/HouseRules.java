package io.candor.testing.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.candor.contracts.Event;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What may know what inside a service (decision 0013). A feature is a package of the service; its
 * core is that package, its {@code adapter} package is where technology may be named.
 *
 * <pre>{@code
 * class HouseRulesTest extends HouseRules {
 *   HouseRulesTest() {
 *     super("audience");
 *   }
 * }
 * }</pre>
 */
public abstract class HouseRules {

  private static final List<String> SERVICES =
      List.of("generation", "moderation", "audience", "publishing");
  private static final String ADAPTERS = "..adapter..";

  /** Transport, storage and models: what a core never names. */
  private static final String[] TECHNOLOGY = {
    "org.hibernate..",
    "jakarta.persistence..",
    "jakarta.ws.rs..",
    "java.sql..",
    "java.net.http..",
    "io.vertx..",
    "io.quarkus..",
    "org.apache.kafka..",
    "org.eclipse.microprofile.reactive.messaging..",
    "io.smallrye.reactive.messaging..",
    "dev.langchain4j..",
    "io.candor.rest..",
    "io.candor.messaging.."
  };

  private static final String SESSION = "org\\.hibernate\\.reactive\\.mutiny\\.Mutiny(\\$Session)?";

  private final String service;
  private final JavaClasses classes =
      new ClassFileImporter().importPath(Path.of("target", "classes", "io", "candor"));

  protected HouseRules(String service) {
    this.service = service;
  }

  @Test
  void aServiceKnowsNoOtherService() {
    var others =
        SERVICES.stream().filter(s -> !s.equals(service)).map(s -> "io.candor." + s + "..");
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others.toArray(String[]::new))
        .because("services meet in contracts, by event")
        .check(classes);
  }

  @Test
  void aCoreNamesNoTechnology() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ADAPTERS)
        .should()
        .dependOnClassesThat(resideInAnyPackage(TECHNOLOGY).and(not(sessionOrIds())))
        .because("transport, storage and models are the adapters' business")
        .check(classes);
  }

  @Test
  void onlyAPortOfACoreHandsASessionOn() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ADAPTERS)
        .and()
        .areNotInterfaces()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(SESSION)
        .because(
            "a session is the transaction of whoever calls: a port may carry it, no core uses it")
        .check(classes);
  }

  @Test
  void aCoreKnowsNoAdapter() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ADAPTERS)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ADAPTERS)
        .check(classes);
  }

  @Test
  void eventsAreSeenByAdaptersAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ADAPTERS)
        .should()
        .dependOnClassesThat(assignableTo(Event.class))
        .because("what travels is translated at the edge; a core shares values, not events")
        .check(classes);
  }

  @Test
  void consumersTakeBatchesOfRecordsNeitherMessagesNorStreams() {
    methods()
        .that()
        .areAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Incoming")
        .should(Conditions.takeOnly("org.apache.kafka.clients.consumer.ConsumerRecords"))
        .because("with Message or Multi the stream ends on a failure (smallrye #1921)")
        .allowEmptyShould(true)
        .check(classes);
  }

  @Test
  void nobodyUsesPanache() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.quarkus.hibernate.reactive.panache..", "io.quarkus.panache..")
        .because("sessions are handed over, see Transactions")
        .check(classes);
  }

  @Test
  void aCoreAsksNobodyForTimeOrIds() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ADAPTERS)
        .should(
            Conditions.callAnyOf(
                "java.time.Instant.now",
                "java.time.LocalDate.now",
                "java.time.LocalDateTime.now",
                "java.time.OffsetDateTime.now",
                "java.time.ZonedDateTime.now",
                "java.lang.System.currentTimeMillis",
                "java.util.UUID.randomUUID"))
        .because("time is an argument, ids are UUIDs of version 7")
        .check(classes);
  }

  @Test
  void nobodyBlocksSubscribesOrSleeps() {
    noClasses()
        .should(
            Conditions.callAnyOf(
                "io.smallrye.mutiny.Uni.subscribe",
                "io.smallrye.mutiny.Multi.subscribe",
                "java.lang.Thread.sleep"))
        .orShould(Conditions.awaitOtherThanAtStart())
        .because(
            "a pipeline is handed to whoever runs it; only a start may wait, for a bounded time")
        .check(classes);
  }

  @Test
  void everyEndpointSaysWhoMayCallIt() {
    methods()
        .that(Conditions.areEndpoints())
        .should(Conditions.sayWhoMayCall())
        .because("an endpoint nobody thought of must not be open")
        .allowEmptyShould(true)
        .check(classes);
  }

  @Test
  void nothingIsInjectedIntoFieldsOrPrinted() {
    fields()
        .should()
        .notBeAnnotatedWith("jakarta.inject.Inject")
        .because("a constructor says what a class needs")
        .allowEmptyShould(true)
        .check(classes);
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(classes);
  }

  @Test
  void theClassesWereFound() {
    classes()
        .that(resideOutsideOfPackages("io.candor." + service + ".."))
        .should(Conditions.notExist())
        .allowEmptyShould(true)
        .check(classes);
    org.assertj.core.api.Assertions.assertThat(classes.size()).isGreaterThan(5);
  }

  private static DescribedPredicate<JavaClass> sessionOrIds() {
    return nameMatching(SESSION).or(nameMatching("io\\.candor\\.messaging\\.UuidV7")).forSubtype();
  }
}
