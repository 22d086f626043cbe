package io.candor.moderation.erasing.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.moderation.Scene;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Erasures that meet wait for each other, and leave nothing out. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class ErasureRacesComponentTest {

  private static final int DRAFTS = 6;
  private Scene scene;
  private Asking asking;

  @BeforeEach
  void set() {
    scene = Scene.set();
    asking = new Asking(scene);
  }

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void personsAndDraftsAreErasedAtTheSameMoment() throws InterruptedException {
    var drafts = IntStream.range(0, DRAFTS).mapToObj(_ -> asking.reviewed()).toList();

    var answers = atOnce(erasures(drafts));

    assertThat(answers).containsOnly(200);
    assertThat(drafts).allSatisfy(draft -> assertThat(asking.kept(draft)).isEmpty());
    assertThat(String.join("\n", asking.lines())).doesNotContain("rita", "alice", "Bonjour");
  }

  private List<Callable<Integer>> erasures(List<UUID> drafts) {
    List<Callable<Integer>> all = new ArrayList<>();
    drafts.forEach(draft -> all.add(() -> asking.draft(draft).extract().statusCode()));
    for (var person : List.of("rita", "alice", "rita", "alice")) {
      all.add(() -> asking.person(person).extract().statusCode());
    }
    return all;
  }

  private static List<Integer> atOnce(List<Callable<Integer>> work) throws InterruptedException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads.invokeAll(work).stream().map(Future::resultNow).toList();
    }
  }
}
