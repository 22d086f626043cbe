package io.candor.moderation.screening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.candor.contracts.Revision;
import io.candor.contracts.Window;
import io.candor.moderation.judging.Circumstances;
import io.candor.moderation.judging.Judge;
import io.candor.moderation.judging.JudgeForRelease;
import io.candor.moderation.judging.Judgement;
import io.candor.moderation.judging.Known;
import io.candor.moderation.judging.Question;
import io.candor.moderation.rules.RuleSet;
import io.candor.moderation.rules.ShippedPacks;
import io.candor.testing.RevisionBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;

/** Puts questions to the shipped packs: a French audience and the feed, until told otherwise. */
final class Asking {

  static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final RevisionBuilder revision =
      new RevisionBuilder().window(new Window(NOW, NOW.plus(Duration.ofHours(1)), null));
  private final ObjectNode brand = JSON.objectNode().put("name", "Demo");
  private final ObjectNode audience = JSON.objectNode().put("labelDetail", "short");
  private final ObjectNode channel =
      JSON.objectNode().put("kind", "feed").put("limit", 500).put("unit", "graphemes");
  private Instant now = NOW;
  private RuleSet rules = ShippedPacks.rules();

  Asking() {
    countries(List.of("FR"));
  }

  Asking countries(List<String> codes) {
    var array = audience.putArray("countries");
    codes.forEach(array::add);
    return this;
  }

  Asking revision(Consumer<RevisionBuilder> change) {
    change.accept(revision);
    return this;
  }

  Asking brand(Consumer<ObjectNode> change) {
    change.accept(brand);
    return this;
  }

  Asking audience(Consumer<ObjectNode> change) {
    change.accept(audience);
    return this;
  }

  Asking channel(Consumer<ObjectNode> change) {
    change.accept(channel);
    return this;
  }

  /** Due at an instant, wanted for an hour; asked the hour before. */
  Asking due(Instant at) {
    revision.window(new Window(at, at.plus(Duration.ofHours(1)), null));
    now = at.minus(Duration.ofHours(1));
    return this;
  }

  /** By other rules than those that ship. */
  Asking by(RuleSet others) {
    rules = others;
    return this;
  }

  Judgement ask() {
    return ask(revision.build());
  }

  /** The same, as a text that a person may release. */
  Judgement askForRelease() {
    return JudgeForRelease.judge(judge(), question(revision.build()));
  }

  Judgement ask(Revision whole) {
    return judge().judge(question(whole));
  }

  /** The same question again and again. */
  Runnable asking() {
    var judge = judge();
    var question = question(revision.build());
    return () -> judge.judge(question);
  }

  private Judge judge() {
    var clock = Clock.fixed(now, ZoneOffset.UTC);
    return new ScreenRevision(rules, Duration.ofDays(2), clock);
  }

  private Question question(Revision whole) {
    var circumstances = new Circumstances(known(brand), known(audience), known(channel));
    return new Question("default", whole, circumstances);
  }

  private static Known known(JsonNode facts) {
    return new Known(1, facts);
  }
}
