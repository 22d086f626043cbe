package io.candor.moderation.recording.adapter;

import io.candor.clearance.Sha256;
import io.candor.messaging.Transactions;
import io.candor.moderation.rules.RulesInForce;
import io.candor.rest.Page;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The record as a page for people: no script, nothing from elsewhere, fit to be printed. */
@ApplicationScoped
class ReadRecord {

  private static final String HTML = "text/html; charset=utf-8";
  private final Transactions transactions;
  private final RulesInForce inForce;
  private final String css = stylesheet();
  private final String policy =
      "default-src 'none'; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Sha256.hex(css)))
          + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  ReadRecord(Transactions transactions, RulesInForce inForce) {
    this.transactions = transactions;
    this.inForce = inForce;
  }

  /** A page of decisions with their seals, and the words of the rules they name. */
  Uni<Response> page(String workspace, UUID draft, Page<DecisionView> decisions) {
    return transactions
        .read(session -> DecisionSeal.of(session, decisions.items()))
        .map(seals -> page(workspace, draft, decisions, seals))
        .flatMap(page ->
            Uni.createFrom().completionStage(() -> RecordPages.record(page, css).renderAsync()))
        .map(this::answer);
  }

  private RecordPage page(
      String workspace, UUID draft, Page<DecisionView> decisions, List<DecisionSeal> seals) {
    var byId = seals.stream().collect(Collectors.toMap(DecisionSeal::id, Function.identity()));
    return new RecordPage(
        workspace,
        draft,
        decisions.items().stream().map(d -> new RecordPage.Entry(d, byId.get(d.id()))).toList(),
        ShownRule.of(decisions.items(), inForce.of(workspace)),
        next(draft, decisions.next()));
  }

  private static @Nullable String next(UUID draft, @Nullable String cursor) {
    return cursor == null
        ? null
        : UriBuilder.fromPath("/v1/decisions")
            .queryParam("draft", draft)
            .queryParam("cursor", cursor)
            .build()
            .toString();
  }

  private Response answer(String body) {
    return Response.ok(body)
        .type(HTML)
        .header("Cache-Control", "no-store")
        .header("Vary", "Accept")
        .header("Content-Security-Policy", policy)
        .build();
  }

  private static String stylesheet() {
    try (var file = ReadRecord.class.getResourceAsStream("/record/style.css")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
