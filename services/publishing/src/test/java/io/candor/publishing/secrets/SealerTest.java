package io.candor.publishing.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealerTest {

  private static final String SECRET = "{\"secret\":\"whsec_é🔑\"}";
  private static final String PLACE = "default/blog";

  private final Sealer sealer = new Sealer(key(1), List.of());

  @Test
  void opensWhatItSealedForTheSamePlace() {
    // Given
    var sealed = sealer.seal(SECRET, PLACE);

    // When
    var opened = sealer.open(sealed, PLACE);

    // Then
    assertThat(opened).isEqualTo(new Unsealed.Text(SECRET));
  }

  @Test
  void theSealedBytesDoNotShowTheTextAndAreNeverTheSameTwice() {
    // Given
    var first = sealer.seal(SECRET, PLACE);

    // When
    var second = sealer.seal(SECRET, PLACE);

    // Then
    assertThat(new String(first, StandardCharsets.ISO_8859_1)).doesNotContain("whsec");
    assertThat(second).isNotEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"default/news", "other/blog", ""})
  void doesNotOpenForAnotherPlace(String place) {
    // Given
    var sealed = sealer.seal(SECRET, PLACE);

    // When
    var opened = sealer.open(sealed, place);

    // Then
    assertThat(opened).isInstanceOf(Unsealed.Broken.class);
  }

  @Test
  void doesNotOpenWhenAnyByteWasChanged() {
    // Given
    var sealed = sealer.seal(SECRET, PLACE);

    // When
    for (int i = 0; i < sealed.length; i++) {
      var changed = sealed.clone();
      changed[i] ^= 1;

      // Then
      assertThat(sealer.open(changed, PLACE)).as("byte %d", i).isInstanceOf(Unsealed.Broken.class);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 20, 21, 36})
  void doesNotOpenWhatWasCutOff(int length) {
    // Given
    var sealed = java.util.Arrays.copyOf(sealer.seal(SECRET, PLACE), length);

    // When
    var opened = sealer.open(sealed, PLACE);

    // Then
    assertThat(opened).isInstanceOf(Unsealed.Broken.class);
  }

  @Test
  void aNewKeySealsWhileTheOneBeforeStillOpens() {
    // Given
    var old = sealer.seal(SECRET, PLACE);
    var rotated = new Sealer(key(2), List.of(key(1)));

    // When
    var renewed = rotated.seal(SECRET, PLACE);

    // Then
    assertThat(rotated.open(old, PLACE)).isEqualTo(new Unsealed.Text(SECRET));
    assertThat(rotated.current(old)).isFalse();
    assertThat(rotated.current(renewed)).isTrue();
    assertThat(sealer.open(renewed, PLACE)).isInstanceOf(Unsealed.Broken.class);
  }

  @Test
  void saysThatTheKeyIsGoneWithoutSayingMore() {
    // Given
    var sealed = sealer.seal(SECRET, PLACE);

    // When
    var opened = new Sealer(key(2), List.of()).open(sealed, PLACE);

    // Then
    assertThat(opened).isEqualTo(new Unsealed.Broken("key " + key(1).id() + " is not known"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "c2hvcnQ=", "not base64 at all: super-secret"})
  void aKeyThatIsNoneIsRefusedWithoutBeingRepeated(String given) {
    // Given a value that is no key
    // When / Then
    assertThatThrownBy(() -> SealingKey.of(given))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("super-secret")
        .hasNoCause();
  }

  @Test
  void nothingPrintedShowsAKeyOrAText() {
    // Given
    var opened = sealer.open(sealer.seal(SECRET, PLACE), PLACE);

    // When
    var printed = opened + " " + key(1);

    // Then
    assertThat(printed).doesNotContain("whsec").doesNotContain("javax.crypto");
  }

  private static SealingKey key(int n) {
    var bytes = new byte[32];
    bytes[31] = (byte) n;
    return SealingKey.of(Base64.getEncoder().encodeToString(bytes));
  }
}
