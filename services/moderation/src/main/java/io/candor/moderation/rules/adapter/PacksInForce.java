package io.candor.moderation.rules.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.candor.contracts.moderation.LabelForm;
import io.candor.moderation.clearing.ClearingConfig;
import io.candor.moderation.disclosing.LabelForms;
import io.candor.moderation.judging.Judge;
import io.candor.moderation.judging.Judgement;
import io.candor.moderation.judging.PackSet;
import io.candor.moderation.judging.Question;
import io.candor.moderation.policy.Packs;
import io.candor.moderation.rules.LoadPacks;
import io.candor.moderation.rules.Pack;
import io.candor.moderation.rules.PackFiles;
import io.candor.moderation.rules.RuleSet;
import io.candor.moderation.screening.ScreenRevision;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Loads the packs at start, or stops the start; judges by them, and shows them to people. */
@Startup
@ApplicationScoped
class PacksInForce implements Judge, Packs {

  private final RuleSet rules;
  private final List<LabelForm> labels;
  private final Judge judge;

  PacksInForce(PackFiles files, ClearingConfig clearing) {
    rules = LoadPacks.from(files);
    labels = LabelForms.of(rules.wordings());
    judge = new ScreenRevision(rules, clearing.lifetime(), Clock.systemUTC());
  }

  @Override
  public Judgement judge(Question question) {
    return judge.judge(question);
  }

  @Override
  public PackSet inForce() {
    return rules.set();
  }

  @Override
  public List<LabelForm> labels() {
    return labels;
  }

  @Override
  public Optional<JsonNode> pack(String id) {
    return rules.pack(id).map(PacksInForce::shown);
  }

  private static JsonNode shown(Pack pack) {
    ObjectNode shown = pack.content().deepCopy();
    return shown.put("digest", pack.ref().digest());
  }
}
