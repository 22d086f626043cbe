package io.candor.publishing.posts.adapter;

import io.candor.contracts.Json;
import io.candor.messaging.Rows;
import io.candor.messaging.Transactions;
import io.candor.publishing.delivering.adapter.Unsettled;
import io.candor.publishing.delivering.adapter.UnsettledPosts;
import io.candor.publishing.posts.Resolution;
import io.candor.rest.Answer;
import io.candor.rest.Caller;
import io.candor.rest.ETags;
import io.candor.rest.Idempotency;
import io.candor.rest.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** A person settles an unknown outcome: written, told and audited in one transaction. */
@ApplicationScoped
class ResolvePost {

  private static final String AUDIT =
      """
      insert into audit (workspace, draft, what, detail)
      select workspace, draft, what, detail from json_to_record(cast(cast($1 as text) as json))
        as a(workspace text, draft text, what text, detail text)
      """;

  private final Transactions transactions;
  private final Idempotency idempotency;
  private final UnsettledPosts posts;

  ResolvePost(Transactions transactions, Idempotency idempotency, UnsettledPosts posts) {
    this.transactions = transactions;
    this.idempotency = idempotency;
    this.posts = posts;
  }

  /** What a caller asks for. */
  record Asked(
      UUID post,
      ResolutionBody.Checked resolution,
      @Nullable String ifMatch,
      @Nullable String key,
      Caller caller) {
    String canonical() {
      return "POST /v1/posts/" + post + "/resolution " + ifMatch + " " + Json.write(resolution);
    }
  }

  private record Entry(String workspace, String draft, String what, String detail) {}

  Uni<Answer> resolve(Asked asked) {
    return transactions.run(session ->
        idempotency.once(
            session, asked.caller(), asked.key(), asked.canonical(), () -> settle(session, asked)));
  }

  private Uni<Answer> settle(Mutiny.Session session, Asked asked) {
    var workspace = asked.caller().workspace();
    return posts
        .find(session, workspace, asked.post())
        .map(found -> found.orElseThrow(() -> Problems.notFound("post")))
        .invoke(post -> requireSettleable(post, asked))
        .call(post -> write(session, post, asked))
        .call(post -> audit(session, post, asked))
        .chain(() -> PostStore.find(session, workspace, asked.post()))
        .map(found -> answer(found.orElseThrow()));
  }

  private static void requireSettleable(Unsettled post, Asked asked) {
    ETags.requireMatch(asked.ifMatch(), post.version());
    if (!post.unknown()) {
      throw Problems.conflict(
          "outcome-known", "Its outcome is known", "The post is " + post.status() + ".");
    }
    if (post.beingAsked()) {
      throw Problems.conflict(
          "outcome-being-asked",
          "The channel is being asked",
          "Its answer comes within a minute; try again then.");
    }
    if (asked.resolution().outcome() == Resolution.RETRY && !post.mayBeSent()) {
      throw Problems.conflict(
          "retry-impossible",
          "It may not be sent any more",
          "Its window has ended, or its clearance was taken back. Make a new draft.");
    }
  }

  private Uni<Void> write(Mutiny.Session session, Unsettled post, Asked asked) {
    return switch (asked.resolution().outcome()) {
      case PUBLISHED -> posts.published(session, post, asked.resolution().url());
      case FAILED -> posts.failed(session, post, "settled", "a person found it is not there");
      case DROP -> posts.failed(session, post, "dropped", "a person wants it no longer");
      case RETRY -> posts.retry(session, post);
    };
  }

  private static Uni<Integer> audit(Mutiny.Session session, Unsettled post, Asked asked) {
    var entry =
        new Entry(
            asked.caller().workspace(),
            post.draft().toString(),
            "outcome-settled",
            asked.resolution().outcome().wireName() + " by " + asked.caller().sub());
    return Rows.execute(session, AUDIT, entry);
  }

  private static Answer answer(PostView post) {
    return new Answer(200, Map.of("ETag", ETags.of(post.version())), Json.write(post));
  }
}
