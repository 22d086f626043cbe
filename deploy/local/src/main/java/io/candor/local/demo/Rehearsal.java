package io.candor.local.demo;

import io.candor.local.service.Service;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Sends posts through everything before anybody does, so that a training run has loaded and linked
 * all that a post needs, and not only what a start needs.
 */
public final class Rehearsal {

  private static final int POSTS = 200;
  private static final int AT_ONCE = 8;
  private static final int LOOKS = 150;
  private static final long BETWEEN_LOOKS_NANOS = 200_000_000;
  private static final Set<String> UNDER_WAY =
      Set.of("composing", "screening", "cleared", "scheduled");
  private static final String BRIEF =
      """
      {"intent":"publish","brand":"demo","audience":"fr-young-adults","channels":["feed"],"language":"fr",
       "subject":"Répétition %1$d","source":{"text":"L'atelier de reliure ouvre samedi. L'entrée est libre, séance %1$d."},
       "authorship":{"digitalSourceType":"trainedAlgorithmicMedia"},"schedule":{"at":"now"}}
      """;

  private final Rest rest;
  private final String briefs;

  public Rehearsal(String token, int base) {
    this.rest = new Rest(token);
    this.briefs = Service.GENERATION.url(base) + "/v1/briefs";
  }

  /** Returns when the last post is out, or is late; a post that is not taken stops no other. */
  public void play() {
    try (var senders = Executors.newFixedThreadPool(AT_ONCE)) {
      IntStream.range(0, POSTS).forEach(n -> senders.execute(() -> send(n)));
    }
    var last = send(POSTS);
    for (int look = 0; look < LOOKS && isUnderWay(last); look++) {
      LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
    }
  }

  private String send(int n) {
    return rest.post(briefs, BRIEF.formatted(n)).path("id").asText();
  }

  private boolean isUnderWay(String brief) {
    return UNDER_WAY.contains(rest.get(briefs + "/" + brief).path("status").asText());
  }
}
