package io.candor.moderation.judging.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import io.candor.contracts.DigitalSourceType;
import io.candor.contracts.Finding;
import io.candor.contracts.Label;
import io.candor.contracts.PackRef;
import io.candor.contracts.PlacedLabel;
import io.candor.contracts.Rendered;
import io.candor.contracts.Revision;
import io.candor.contracts.RuleRef;
import io.candor.contracts.moderation.LabelForm;
import io.candor.moderation.judging.Judge;
import io.candor.moderation.judging.Judgement;
import io.candor.moderation.judging.Outcome;
import io.candor.moderation.judging.Question;
import io.candor.moderation.policy.Packs;
import io.candor.text.CountingUnit;
import io.candor.text.ReleaseText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Labels what AI made and holds what it cannot tell, until the rule packs are wired in. */
@ApplicationScoped
class InterimJudge implements Judge, Packs {

  private static final PackRef PACK = new PackRef("interim", "1.0.0", "0".repeat(64));
  private static final Map<String, String> FORMS =
      Map.of("fr", "Texte généré avec l'aide de l'IA.", "en", "Written with the help of AI.");

  @Override
  public Judgement judge(Question question) {
    var revision = question.revision();
    var form = FORMS.get(revision.language());
    var generative = DigitalSourceType.generative(revision.authorship().digitalSourceType());
    var findings = findings(revision, form);
    var placed = generative && form != null ? new PlacedLabel(form, "end", 0) : null;
    var label =
        placed == null
            ? new Label("", "end", 0, false, List.of())
            : new Label(
                placed.text(), "end", 0, true, List.of(new RuleRef("label", "interim", "1.0.0")));
    return new Judgement(
        findings.isEmpty() ? Outcome.CLEARED : Outcome.HELD,
        findings.isEmpty() ? "cleared" : "findings",
        findings,
        label,
        placed,
        Map.of(),
        rendered(question, placed),
        inForce());
  }

  private static List<Finding> findings(Revision revision, @Nullable String form) {
    var findings = new ArrayList<Finding>();
    if (!DigitalSourceType.decided(revision.authorship().digitalSourceType())) {
      findings.add(finding("authorship-unknown", "Nobody says whether AI made this text."));
    }
    if (form == null) {
      findings.add(finding("language-unknown", "There are no rules for this language."));
    }
    return findings;
  }

  private static Finding finding(String rule, String message) {
    return new Finding(rule, "interim", "1.0.0", "disclosure", "high", null, message, null, null);
  }

  private static Rendered rendered(Question question, @Nullable PlacedLabel label) {
    var channel = Objects.requireNonNull(question.circumstances().channel(), "channel");
    var facts = Objects.requireNonNull(channel.facts(), "channel");
    var unit = CountingUnit.named(facts.get("unit").asText());
    var text = String.join("\n", ReleaseText.of(question.revision().parts(), label));
    return new Rendered(text, unit.length(text), facts.get("limit").asInt(), unit.wireName());
  }

  @Override
  public List<PackRef> inForce() {
    return List.of(PACK);
  }

  @Override
  public List<LabelForm> labels() {
    return List.of();
  }

  @Override
  public Optional<JsonNode> pack(String id) {
    return Optional.empty();
  }
}
