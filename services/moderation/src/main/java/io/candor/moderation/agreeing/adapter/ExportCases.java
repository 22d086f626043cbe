package io.candor.moderation.agreeing.adapter;

import io.candor.messaging.Transactions;
import io.candor.moderation.cases.CaseRun;
import io.candor.moderation.judging.adapter.JudgingThreads;
import io.candor.moderation.rules.RuleSet;
import io.candor.moderation.rules.RulesInForce;
import io.candor.rest.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes cases of decided reviews. No session is held while rules run. */
@ApplicationScoped
class ExportCases {

  private final Transactions transactions;
  private final JudgingThreads threads;
  private final RulesInForce inForce;

  ExportCases(Transactions transactions, JudgingThreads threads, RulesInForce inForce) {
    this.transactions = transactions;
    this.threads = threads;
    this.inForce = inForce;
  }

  /** Of a rule that is in force; else a problem. */
  Uni<CaseFile> of(String workspace, String pack, String rule, Period time, int most) {
    return transactions
        .read(session -> DecidedReviews.cases(session, workspace, pack, rule, time, most))
        .flatMap(decided ->
            threads.tryOut(() -> CaseFile.of(pack, rule, decided, run(workspace, pack, rule))));
  }

  private CaseRun run(String workspace, String pack, String rule) {
    var rules = inForce.of(workspace);
    if (!has(rules, pack, rule)) {
      throw Problems.notFound("rule");
    }
    return new CaseRun(rules);
  }

  private static boolean has(RuleSet rules, String pack, String rule) {
    return rules.rules().stream().anyMatch(one -> one.pack().equals(pack) && one.id().equals(rule));
  }
}
