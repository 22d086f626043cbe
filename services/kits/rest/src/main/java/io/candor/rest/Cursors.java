package io.candor.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Opaque signed cursors (HMAC-SHA-256 over position, workspace and list). A cursor that is not
 * ours, or of another workspace or list, is 400 {@code invalid-cursor}.
 */
@ApplicationScoped
public class Cursors {

  private static final int LEAST_KEY_BYTES = 32;
  private static final int TAG_BYTES = 16;
  private static final int MOST = 200;
  private static final int USUAL = 50;
  private final SecretKeySpec key;

  Cursors(RestConfig config) {
    this.key = new SecretKeySpec(bytes(config.cursorKey()), "HmacSHA256");
  }

  private static byte[] bytes(String key) {
    var bytes = Base64.getDecoder().decode(key);
    if (bytes.length < LEAST_KEY_BYTES) {
      throw new IllegalArgumentException("candor.rest.cursor-key has fewer than 32 bytes");
    }
    return bytes;
  }

  /** Where the next page starts, as an opaque word. */
  public String seal(String workspace, String list, String position) {
    var text = position.getBytes(StandardCharsets.UTF_8);
    var word = Arrays.copyOf(tag(workspace, list, position), TAG_BYTES + text.length);
    System.arraycopy(text, 0, word, TAG_BYTES, text.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(word);
  }

  /** The position in a cursor of the caller's; empty when none was given. */
  public Optional<String> open(String workspace, String list, @Nullable String cursor) {
    if (cursor == null || cursor.isEmpty()) {
      return Optional.empty();
    }
    try {
      var word = Base64.getUrlDecoder().decode(cursor);
      var position = new String(word, TAG_BYTES, word.length - TAG_BYTES, StandardCharsets.UTF_8);
      if (MessageDigest.isEqual(Arrays.copyOf(word, TAG_BYTES), tag(workspace, list, position))) {
        return Optional.of(position);
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw invalid();
    }
    throw invalid();
  }

  /** The page size asked for: 1-200, default 50; else 400. */
  public int limit(@Nullable Integer asked) {
    if (asked == null) {
      return USUAL;
    }
    if (asked < 1 || asked > MOST) {
      throw Problems.invalid("limit", "A page has 1 to 200 items.", "Ask for 1 to 200.");
    }
    return asked;
  }

  /** A page of items of which one more than asked was read, to know whether there is more. */
  public <T> Page<T> page(
      String workspace, String list, List<T> read, int limit, Function<T, String> position) {
    if (read.size() <= limit) {
      return new Page<>(read, null);
    }
    var items = read.subList(0, limit);
    return new Page<>(items, seal(workspace, list, position.apply(items.getLast())));
  }

  private static ProblemException invalid() {
    return Problem.of(
            400,
            "invalid-cursor",
            "The cursor is not valid here",
            "It is not a cursor of this list.")
        .at("cursor", "Send the next of the page before, or none to start.")
        .asException();
  }

  private byte[] tag(String workspace, String list, String position) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      var text = String.join("\u0000", workspace, list, position);
      return Arrays.copyOf(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), TAG_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
