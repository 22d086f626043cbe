package io.candor.generation.drafts.adapter;

import io.candor.generation.brands.Brand;
import io.candor.generation.brands.adapter.BrandStore;
import io.candor.generation.circumstances.Circumstances;
import io.candor.generation.circumstances.KnownChannel;
import io.candor.generation.circumstances.adapter.LabelRoom;
import io.candor.generation.circumstances.adapter.ReadCircumstances;
import io.candor.generation.composing.Budget;
import io.candor.generation.composing.CompositionRequest;
import io.candor.generation.composing.Intent;
import io.candor.generation.drafts.ToCompose;
import io.candor.messaging.Rows;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Gathers what a composition may know, or says what is not known yet. */
@ApplicationScoped
class CompositionRequests {

  private static final String USUAL_TONE = "plain";
  private static final String TONE =
      """
      select cast(json_build_object('tone', k.facts ->> 'tone') as text)
      from known k, json_to_record(cast(cast($1 as text) as json)) as a(workspace text, audience text)
      where k.kind = 'audience' and k.workspace = a.workspace and k.id = a.audience
      """;

  private record AudienceName(String workspace, String audience) {}

  private record Tone(@org.jspecify.annotations.Nullable String tone) {}

  private final BrandStore brands;
  private final LabelRoom labels;

  CompositionRequests(BrandStore brands, LabelRoom labels) {
    this.brands = brands;
    this.labels = labels;
  }

  Uni<ToCompose> of(Mutiny.Session session, AskedDraft asked, int revision) {
    var standing = asked.standing();
    return ReadCircumstances.of(
            session,
            standing.workspace(),
            asked.brand(),
            asked.audience(),
            List.of(standing.channel()))
        .flatMap(known ->
            brands
                .find(session, standing.workspace(), asked.brand())
                .flatMap(brand -> of(session, asked, revision, known, brand)));
  }

  private Uni<ToCompose> of(
      Mutiny.Session session,
      AskedDraft asked,
      int revision,
      Circumstances known,
      Optional<BrandStore.Stored> brand) {
    var missing = missing(asked, known, brand.isPresent());
    if (!missing.isEmpty()) {
      return Uni.createFrom().item(new ToCompose.Missing(missing));
    }
    var channel = known.channel(asked.standing().channel()).orElseThrow();
    return labels
        .of(session, Objects.requireNonNull(known.policy(), "rules"))
        .map(longest -> longest.room(asked.language(), channel.countingUnit()))
        .map(room -> new Budget(channel.limit() - room, channel.countingUnit()))
        .flatMap(budget ->
            tone(session, asked)
                .map(tone ->
                    new ToCompose.Ready(
                        request(asked, revision, brand.orElseThrow().brand(), budget, tone))));
  }

  private static List<String> missing(AskedDraft asked, Circumstances known, boolean brand) {
    var channel = asked.standing().channel();
    var missing = new ArrayList<>(known.unheard(asked.audience(), List.of(channel)));
    if (!brand) {
      missing.add("brand " + asked.brand());
    }
    if (known.audience() != null && known.audience().gone()) {
      missing.add("audience " + asked.audience());
    }
    if (known.channel(channel).filter(KnownChannel::gone).isPresent()) {
      missing.add("channel " + channel);
    }
    return missing;
  }

  private static CompositionRequest request(
      AskedDraft asked, int revision, Brand brand, Budget budget, String tone) {
    var standing = asked.standing();
    return new CompositionRequest(
        Intent.valueOf(standing.intent().toUpperCase(Locale.ROOT)),
        asked.subject(),
        asked.source(),
        Locale.forLanguageTag(asked.language()).getLanguage(),
        brand.voiceIn(asked.language()),
        tone,
        budget,
        List.of(),
        standing.id().getLeastSignificantBits() + revision,
        brand.engine());
  }

  private static Uni<String> tone(Mutiny.Session session, AskedDraft asked) {
    var name = new AudienceName(asked.standing().workspace(), asked.audience());
    return Rows.list(session, TONE, name, Tone.class)
        .map(rows -> Objects.requireNonNullElse(rows.getFirst().tone(), USUAL_TONE));
  }
}
