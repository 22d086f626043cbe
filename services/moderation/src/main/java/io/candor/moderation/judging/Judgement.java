package io.candor.moderation.judging;

import io.candor.contracts.Finding;
import io.candor.contracts.Label;
import io.candor.contracts.Media;
import io.candor.contracts.PlacedLabel;
import io.candor.contracts.Rendered;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rules said, and on what grounds.
 *
 * @param reason stable slug of why it was not cleared; {@code cleared} otherwise
 * @param placed the label as it is released, absent when none is shown in the text
 * @param nativeFields the channel's own AI fields
 * @param altTexts what is read out in place of media, where it must say what AI did
 * @param rendered the text as it would go out; absent where the channel is not known
 */
public record Judgement(
    Outcome outcome,
    String reason,
    List<Finding> findings,
    Label label,
    @Nullable PlacedLabel placed,
    Map<String, String> nativeFields,
    Map<Media, String> altTexts,
    @Nullable Rendered rendered,
    Grounds grounds) {

  /** The label of what could not be judged: it is owed, its words are not known yet. */
  public static final Label UNDECIDED_LABEL = new Label("", "end", 0, true, List.of());

  public Judgement {
    findings = List.copyOf(findings);
    nativeFields = Map.copyOf(nativeFields);
    altTexts = Map.copyOf(altTexts);
  }

  /** The same disclosure on the same grounds, decided otherwise. */
  Judgement decided(Outcome otherwise, String why, List<Finding> found) {
    return new Judgement(
        otherwise, why, found, label, placed, nativeFields, altTexts, rendered, grounds);
  }

  /** Whether a rule speaks in it: by the label, by a duty of others, or by a finding. */
  public boolean speaks(String pack, String rule) {
    return Stream.concat(label.rules().stream(), grounds.duties().stream())
            .anyMatch(ref -> ref.pack().equals(pack) && ref.id().equals(rule))
        || findings.stream().anyMatch(f -> f.pack().equals(pack) && f.rule().equals(rule));
  }

  /** Whether it cannot go out as it is: its rendering is not known, or longer than the channel. */
  public boolean tooLong() {
    return rendered == null || rendered.length() > rendered.limit();
  }

  /** Held, because the rules could not be asked at all. */
  public static Judgement unjudged(String reason, Finding why, PackSet packs) {
    return new Judgement(
        Outcome.HELD,
        reason,
        List.of(why),
        UNDECIDED_LABEL,
        null,
        Map.of(),
        Map.of(),
        null,
        Grounds.all(packs));
  }
}
