package io.candor.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * {@code Idempotency-Key}: the same key and body give the same answer for 24 h; another body is 422
 * {@code idempotency-key-reused}; a concurrent twin waits for the first and gets its answer.
 */
@ApplicationScoped
public class Idempotency {

  private static final String CLAIM =
      """
      insert into idempotency as i (workspace, caller, key, request) values (:workspace, :caller, :key, :request)
      on conflict (workspace, caller, key) do update
        set request = excluded.request, status = null, headers = null, body = null, created_at = clock_timestamp()
        where i.created_at < clock_timestamp() - interval '24 hours'
      """;
  private static final String KEEP =
      "update idempotency set status = :status, headers = :headers, body = :body"
          + " where workspace = :workspace and caller = :caller and key = :key";
  private static final String FIND =
      "select request, status, headers, body from idempotency"
          + " where workspace = :workspace and caller = :caller and key = :key";
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * Runs the effect once per workspace, caller and key, inside the session's transaction; without a
   * key (null) it just runs it. {@link IdempotencyKeys} has looked at the key.
   *
   * @param request canonical form of route and body: what must be equal for the same key
   */
  public Uni<Answer> once(
      Mutiny.Session session,
      Caller caller,
      @Nullable String key,
      String request,
      Supplier<Uni<Answer>> effect) {
    if (key == null) {
      return effect.get();
    }
    var hash = sha256(request);
    return named(session.createNativeQuery(CLAIM), caller, key)
        .setParameter("request", hash)
        .executeUpdate()
        .flatMap(claimed ->
            claimed == 1
                ? effect.get().call(answer -> keep(session, caller, key, answer))
                : repeat(session, caller, key, hash));
  }

  private static Uni<Integer> keep(
      Mutiny.Session session, Caller caller, String key, Answer answer) {
    return named(session.createNativeQuery(KEEP), caller, key)
        .setParameter("status", (short) answer.status())
        .setParameter("headers", write(answer.headers()))
        .setParameter("body", answer.json())
        .executeUpdate();
  }

  private static Uni<Answer> repeat(
      Mutiny.Session session, Caller caller, String key, byte[] hash) {
    var query = session.createNativeQuery(FIND, Tuple.class);
    query
        .setParameter("workspace", caller.workspace())
        .setParameter("caller", caller.sub())
        .setParameter("key", key);
    return query.getSingleResult().map(row -> kept(row, hash));
  }

  private static Answer kept(Tuple row, byte[] hash) {
    if (!Arrays.equals(row.get(0, byte[].class), hash)) {
      throw Problems.unprocessable(
          "idempotency-key-reused",
          "The key was used for another request",
          "Idempotency-Key",
          "This key belongs to a request with another body.",
          "Use a new key for a new request.");
    }
    return new Answer(
        row.get(1, Short.class), read(row.get(2, String.class)), row.get(3, String.class));
  }

  private static <T> Mutiny.Query<T> named(Mutiny.Query<T> query, Caller caller, String key) {
    return query
        .setParameter("workspace", caller.workspace())
        .setParameter("caller", caller.sub())
        .setParameter("key", key);
  }

  private static byte[] sha256(String request) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String write(Map<String, String> headers) {
    try {
      return JSON.writeValueAsString(headers);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> read(String headers) {
    try {
      return JSON.readValue(headers, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
