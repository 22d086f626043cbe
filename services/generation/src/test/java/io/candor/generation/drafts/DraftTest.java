package io.candor.generation.drafts;

import static io.candor.generation.drafts.Standings.composing;
import static io.candor.generation.drafts.Standings.edited;
import static io.candor.generation.drafts.Standings.post;
import static io.candor.generation.drafts.Standings.scheduled;
import static io.candor.generation.drafts.Standings.screening;
import static org.assertj.core.api.Assertions.assertThat;

import io.candor.generation.composing.Objection;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTest {

  private static final Duration COMPOSING = Duration.ofMinutes(10);

  @Test
  void aVerdictOnARevisionThatIsNotShownChangesNoStatus() {
    var draft = screening();
    Requests.edit(draft, edited(draft, "Mieux."));

    Verdicts.cleared(draft, 1);
    Verdicts.refused(draft, 1, "rules", "findings");

    assertThat(draft.now().status()).isEqualTo(Status.SCREENING);
  }

  @Test
  void aPlaceInTheScheduleThatIsHeardBeforeItsClearanceIsKept() {
    var draft = screening();

    Outcomes.scheduled(draft, 1, post(null));
    Verdicts.cleared(draft, 1);

    assertThat(draft.now().status()).isEqualTo(Status.SCHEDULED);
  }

  @Test
  void aPublicationThatIsHeardBeforeItsClearanceIsToldWithIt() {
    var draft = screening();

    Outcomes.published(draft, 1, Standings.published());
    assertThat(draft.now().status()).isEqualTo(Status.PUBLISHING);
    Verdicts.cleared(draft, 1);
    Verdicts.held(draft, 1, "findings");

    assertThat(draft.now().status()).isEqualTo(Status.PUBLISHED);
  }

  @Test
  void theClearanceOfAnEarlierRevisionIsNotWaitedFor() {
    var draft = scheduled();
    Requests.edit(draft, edited(draft, "Deux."));

    Outcomes.published(draft, 2, Standings.published());
    Verdicts.cleared(draft, 1);
    assertThat(draft.now().status()).isEqualTo(Status.PUBLISHING);
    Verdicts.cleared(draft, 2);

    assertThat(draft.now().status()).isEqualTo(Status.PUBLISHED);
  }

  @Test
  void aPublicationWhoseClearanceIsNeverHeardOfIsToldAtItsDeadline() {
    var draft = screening();
    Outcomes.published(draft, 1, Standings.published());

    Requests.overdue(draft);

    assertThat(draft.now().status()).isEqualTo(Status.PUBLISHED);
    assertThat(draft.history().getLast().detail()).isEqualTo("clearance-not-heard");
    assertThat(draft.told()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"PUBLISHED", "REFUSED", "FAILED", "MISSED", "WITHDRAWN"})
  void whatHasEndedIsNeverOpenedAgain(Status end) {
    var draft = Standings.draft("create", end, 1);

    Verdicts.cleared(draft, 1);
    Verdicts.returned(draft, 1, 1, List.of(), COMPOSING);
    Outcomes.scheduled(draft, 1, post(null));
    Outcomes.unknown(draft, 1, post("timeout"));
    Outcomes.withdrawn(draft, "author");
    Requests.withdraw(draft, "camille", "author");
    Compositions.failed(draft, 2, "engine-unavailable", "none");

    assertThat(draft.now().status()).isEqualTo(end);
    assertThat(draft.told()).isEmpty();
  }

  @Test
  void aRefusalBeforeAnyClearanceIsTheEndAtOnce() {
    var draft = screening();

    Verdicts.refused(draft, 1, "dominique", "false");

    assertThat(draft.now().status()).isEqualTo(Status.REFUSED);
    assertThat(draft.told()).isEmpty();
    assertThat(draft.history().getLast().by()).isEqualTo("dominique");
  }

  @Test
  void aRefusalAfterAClearanceAsksPublishingFirst() {
    var draft = scheduled();

    Verdicts.refused(draft, 1, "rules", "pack-changed");

    assertThat(draft.now().pending()).isEqualTo(Pending.WITHDRAWAL);
    assertThat(draft.told().getLast().news())
        .isEqualTo(new News.Withdrawn(1, "moderation", "refused"));
    Outcomes.withdrawn(draft, "refused");
    assertThat(draft.now().status()).isEqualTo(Status.REFUSED);
  }

  @Test
  void aRefusalThatCameTooLateIsAPublication() {
    var draft = scheduled();
    Verdicts.refused(draft, 1, "rules", "pack-changed");

    Outcomes.withdrawalTooLate(draft);
    Outcomes.published(draft, 1, post(null));

    assertThat(draft.now().status()).isEqualTo(Status.PUBLISHED);
    assertThat(draft.now().pending()).isNull();
  }

  @Test
  void anEditIsPendingUntilPublishingConfirmsTheLastRevision() {
    var draft = scheduled();
    Requests.edit(draft, edited(draft, "Deux."));
    Requests.edit(draft, edited(draft, "Trois."));

    Outcomes.fenced(draft, 2);
    assertThat(draft.now().pending()).isEqualTo(Pending.EDIT);
    Outcomes.fenced(draft, 3);

    assertThat(draft.now().pending()).isNull();
    assertThat(draft.now().status()).isEqualTo(Status.SCREENING);
  }

  @Test
  void anEditThatCameTooLateGivesTheConfirmedTextBack() {
    var draft = scheduled();
    Requests.edit(draft, edited(draft, "Deux."));

    Outcomes.editTooLate(draft, 2);

    assertThat(draft.now().revision()).isEqualTo(1);
    assertThat(draft.now().status()).isEqualTo(Status.PUBLISHING);
    assertThat(draft.now().pending()).isNull();
    assertThat(draft.history().getLast().detail()).isEqualTo("edit-too-late");
    assertThat(draft.next()).isEqualTo(3);
  }

  @Test
  void whatIsPublishedIsTheRevisionThatPublishingSays() {
    var draft = scheduled();
    Requests.edit(draft, edited(draft, "Deux."));

    Outcomes.published(draft, 1, post(null));

    assertThat(draft.now().revision()).isEqualTo(1);
    assertThat(draft.now().status()).isEqualTo(Status.PUBLISHED);
    assertThat(draft.now().pending()).isNull();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aRequestThatCameTooLateIsToldWhicheverAnswerIsHeardFirst(boolean outcomeFirst) {
    var draft = scheduled();
    Requests.edit(draft, edited(draft, "Deux."));
    Requests.withdraw(draft, "camille", "author");
    Runnable outcome = () -> Outcomes.published(draft, 1, Standings.published());

    if (outcomeFirst) {
      outcome.run();
    }
    Outcomes.editTooLate(draft, 2);
    Outcomes.withdrawalTooLate(draft);
    if (!outcomeFirst) {
      outcome.run();
    }

    assertThat(draft.history())
        .extracting(Entry::detail)
        .containsOnlyOnce("edit-too-late", "withdrawal-too-late");
    assertThat(draft.now().status()).isEqualTo(Status.PUBLISHED);
    assertThat(draft.now().revision()).isEqualTo(1);
    assertThat(draft.now().pending()).isNull();
  }

  @Test
  void aWithdrawalIsAskedForOnce() {
    var draft = scheduled();

    Requests.withdraw(draft, "camille", "author");
    Requests.withdraw(draft, "camille", "author");

    assertThat(draft.told()).hasSize(1);
    assertThat(draft.now().status()).isEqualTo(Status.SCHEDULED);
    Outcomes.withdrawn(draft, "author");
    assertThat(draft.now().status()).isEqualTo(Status.WITHDRAWN);
  }

  @Test
  void aReturnedTextIsComposedAgainUnlessAPersonEditsItFirst() {
    var draft = Standings.draft("create", Status.SCREENING, 1);
    var objection = new Objection("grounding/figure", "Not in the source.", "87 %");

    Verdicts.returned(draft, 1, 1, List.of(objection), COMPOSING);

    assertThat(draft.rewrite())
        .hasValue(new Rewrite(2, List.of(objection), Standings.NOW.plus(COMPOSING)));
    assertThat(Compositions.wanted(draft, 2)).isTrue();
    Requests.edit(draft, edited(draft, "À la main."));
    assertThat(Compositions.wanted(draft, 2)).isFalse();
    assertThat(Compositions.wanted(draft, 3)).isFalse();
  }

  @Test
  void aReturnedFinishedTextWaitsForItsAuthor() {
    var draft = screening();

    Verdicts.returned(draft, 1, 1, List.of(), COMPOSING);

    assertThat(draft.now().status()).isEqualTo(Status.COMPOSING);
    assertThat(draft.rewrite()).isEmpty();
    assertThat(draft.now().deadline()).isEqualTo(draft.was().deadline());
  }

  @Test
  void theFirstTextIsComposedAndLaterOnesRevise() {
    var draft = composing();
    Compositions.composed(draft, edited(draft, "Un."), List.of("left out"));
    Requests.edit(draft, edited(draft, "Deux."));

    assertThat(draft.told().getFirst().news()).isInstanceOf(News.Composed.class);
    assertThat(draft.told().getLast().news()).isInstanceOf(News.Revised.class);
    assertThat(draft.now().version()).isEqualTo(2);
    assertThat(draft.history().getFirst().detail()).isEqualTo("left out");
  }

  @Test
  void aDeadlineEndsWhatWasNeverComposed() {
    var draft = composing();

    Requests.overdue(draft);

    assertThat(draft.now().status()).isEqualTo(Status.FAILED);
    assertThat(draft.told().getFirst().news()).isInstanceOf(News.Failed.class);
  }

  @Test
  void aDeadlineAsksPublishingAndAsksAgain() {
    var draft = scheduled();

    Requests.overdue(draft);
    Requests.overdue(draft);

    assertThat(draft.told()).hasSize(2);
    assertThat(draft.now().status()).isEqualTo(Status.SCHEDULED);
    assertThat(draft.now().deadline()).isAfter(Standings.NOW);
  }

  @Test
  void versionsThatWereHeardAlreadyAreNoNews() {
    var draft = screening();

    assertThat(Verdicts.isNews(draft, 2)).isTrue();
    assertThat(Verdicts.isNews(draft, 1)).isFalse();
    assertThat(Verdicts.isNews(draft, 2)).isFalse();
    assertThat(Outcomes.isNews(draft, 1)).isTrue();
  }
}
