package io.candor.moderation.proposing.adapter;

import io.candor.contracts.Revision;
import io.candor.moderation.judging.Circumstances;
import io.candor.moderation.judging.Known;
import io.candor.moderation.judging.Question;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The text of a decision that is kept still, and what is known by now of whom it is for. */
record DecidedText(
    UUID id,
    UUID draft,
    Revision content,
    @Nullable Known brand,
    @Nullable Known audience,
    @Nullable Known channel) {

  /** Whether rules can be asked about it: nothing it needs is missing or deleted. */
  boolean whole() {
    return here(brand) && here(audience) && here(channel);
  }

  Question question(String workspace) {
    return new Question(workspace, content, new Circumstances(brand, audience, channel));
  }

  private static boolean here(@Nullable Known known) {
    return known != null && !known.gone();
  }
}
