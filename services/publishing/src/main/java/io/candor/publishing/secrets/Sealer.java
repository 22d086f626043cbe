package io.candor.publishing.secrets;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals texts with AES-256-GCM (NIST SP 800-38D, random 96-bit nonce, 128-bit tag). A sealed text
 * is bound to a place, as additional data, and cannot be opened for another. It names its key, so
 * that keys can be changed: the current one seals, earlier ones still open. Thread-safe.
 *
 * <p>Bytes: version 1, key id (8), nonce (12), ciphertext and tag.
 */
public final class Sealer {

  private static final byte VERSION = 1;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int HEAD_BYTES = 1 + SealingKey.ID_BYTES + NONCE_BYTES;

  private final SealingKey current;
  private final Map<String, SealingKey> known;
  private final SecureRandom random = new SecureRandom();

  public Sealer(SealingKey current, List<SealingKey> earlier) {
    this.current = current;
    this.known =
        Stream.concat(earlier.stream(), Stream.of(current))
            .collect(
                Collectors.toUnmodifiableMap(SealingKey::id, Function.identity(), (_, b) -> b));
  }

  /** Seals a text for a place. */
  public byte[] seal(String text, String place) {
    var nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    var head = head(nonce);
    try {
      var cipher = cipher(Cipher.ENCRYPT_MODE, current, nonce, head, place);
      var sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.allocate(head.length + sealed.length).put(head).put(sealed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot seal", e);
    }
  }

  /** Opens what was sealed for this place. */
  public Unsealed open(byte[] sealed, String place) {
    if (sealed.length < HEAD_BYTES || sealed[0] != VERSION) {
      return new Unsealed.Broken("it is no sealed text");
    }
    var key = known.get(keyId(sealed));
    return key == null
        ? new Unsealed.Broken("key " + keyId(sealed) + " is not known")
        : open(sealed, place, key);
  }

  /** Whether it was sealed with the current key. */
  public boolean current(byte[] sealed) {
    return sealed.length >= HEAD_BYTES && keyId(sealed).equals(current.id());
  }

  private static Unsealed open(byte[] sealed, String place, SealingKey key) {
    var head = Arrays.copyOf(sealed, HEAD_BYTES);
    var nonce = Arrays.copyOfRange(sealed, HEAD_BYTES - NONCE_BYTES, HEAD_BYTES);
    try {
      var cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, head, place);
      var text = cipher.doFinal(sealed, HEAD_BYTES, sealed.length - HEAD_BYTES);
      return new Unsealed.Text(new String(text, StandardCharsets.UTF_8));
    } catch (AEADBadTagException e) {
      return new Unsealed.Broken("it was sealed for another place, or was changed");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot open", e);
    }
  }

  private static Cipher cipher(int mode, SealingKey key, byte[] nonce, byte[] head, String place)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(head);
    cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private byte[] head(byte[] nonce) {
    return ByteBuffer.allocate(HEAD_BYTES)
        .put(VERSION)
        .put(HexFormat.of().parseHex(current.id()))
        .put(nonce)
        .array();
  }

  private static String keyId(byte[] sealed) {
    return HexFormat.of().formatHex(sealed, 1, 1 + SealingKey.ID_BYTES);
  }
}
