package io.candor.local.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.local.home.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClearingKeysTest {

  private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
  private static final Instant SOON = NOW.plusSeconds(60);

  @TempDir private Path secrets = Path.of("");

  @Test
  void theFirstKeySignsAtOnceAndIsNamedByItsThumbprint() throws Exception {
    var folder = at(NOW).folder();

    var key = at(NOW).all().getFirst();
    assertThat(key.made()).contains(NOW);
    assertThat(key.from()).isEqualTo(NOW);
    var jwk = JsonWebKey.Factory.newJwk(Files.readString(folder.resolve(key.id() + ".jwk")));
    assertThat(key.id()).isEqualTo(jwk.calculateBase64urlEncodedThumbprint("SHA-256"));
    assertThat(at(NOW).folder()).isEqualTo(folder);
    assertThat(at(NOW).all()).hasSize(1);
  }

  @Test
  void filesAndFolderAreTheirOwnersAlone() throws IOException {
    var folder = at(NOW).folder();
    at(NOW).rotate(SOON);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
    try (var files = Files.list(folder)) {
      assertThat(files)
          .hasSize(2)
          .allSatisfy(f ->
              assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(f)))
                  .isEqualTo("rw-------"));
    }
  }

  @Test
  void theKeyOfAnEarlierVersionIsTakenOver() throws Exception {
    var first = secrets.resolve("clearing.jwk");
    new SecretFile(first).readOrMake(KeyMaker::ed25519);
    var id = JsonWebKey.Factory.newJwk(Files.readString(first)).getKeyId();

    assertThat(at(NOW).folder().resolve(id + ".jwk")).exists();
    assertThat(first).doesNotExist();
    assertThat(at(NOW).all()).extracting(ClearingKey::id).containsExactly(id);
  }

  @Test
  void afterAChangeTheOldKeyIsWholeUntilNothingItSignedIsInForce() {
    at(NOW).folder();
    var old = at(NOW).all().getFirst();
    var made = at(NOW).rotate(SOON);

    assertThat(ClearingKeys.needed(old, at(NOW).all()))
        .contains(SOON.plus(Duration.ofDays(2)).plusSeconds(60));
    assertThat(ClearingKeys.needed(made, at(NOW).all())).isEmpty();
    assertThat(whole(NOW.plus(Duration.ofDays(2)))).containsExactly(made.id(), old.id());
  }

  @Test
  void theNextChangeDestroysThePrivatePartOfOneThatHasEndedAndKeepsThePublic() {
    at(NOW).folder();
    var old = at(NOW).all().getFirst();
    var second = at(NOW).rotate(SOON);
    var later = NOW.plus(Duration.ofDays(30));
    var third = at(later).rotate(later);

    assertThat(whole(later)).containsExactly(third.id(), second.id());
    assertThat(at(later).all().getLast().ended()).contains(later);
    assertThat(text(old.id())).doesNotContain("\"d\"").contains("\"x\"");
  }

  @Test
  void aKeyThatIsTakenAwayIsPublicAtOnceAndTheOneBeforeSigns() {
    at(NOW).folder();
    var old = at(NOW).all().getFirst();
    var stolen = at(NOW).rotate(NOW.plusSeconds(1));
    var later = NOW.plusSeconds(600);

    assertThat(at(later).revoke(stolen.id(), later.plusSeconds(60))).isEmpty();

    assertThat(whole(later)).containsExactly(old.id());
    assertThat(at(later).all().getFirst().revoked()).contains(later);
    assertThat(text(stolen.id())).doesNotContain("\"d\"");
  }

  @Test
  void whereItWasTheOnlyOneAnotherIsMade() {
    at(NOW).folder();
    var stolen = at(NOW).all().getFirst();

    var made = at(NOW).revoke(stolen.id(), SOON).orElseThrow();

    assertThat(whole(NOW)).containsExactly(made.id());
    assertThat(made.from()).isEqualTo(SOON);
  }

  @Test
  void oneThatIsNotThereOrOutAlreadyCannotBeTakenAway() {
    at(NOW).folder();
    var stolen = at(NOW).all().getFirst().id();
    at(NOW).revoke(stolen, SOON);

    assertThatThrownBy(() -> at(NOW).revoke(stolen, SOON)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> at(NOW).revoke("nobody", SOON)).isInstanceOf(Refusal.class);
  }

  @Test
  void aKeyThatOthersCanReadIsRefusedWithItsCure() throws IOException {
    var file = at(NOW).folder().resolve(at(NOW).all().getFirst().id() + ".jwk");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    assertThatThrownBy(() -> at(NOW).all())
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("chmod 600 " + file);
  }

  @Test
  void thePublicKeysOfAllTimesVerifyTheRecordAndHoldNothingPrivate() throws Exception {
    at(NOW).folder();
    at(NOW).revoke(at(NOW).all().getFirst().id(), SOON);
    at(NOW).rotate(SOON);

    var keys = at(NOW).publicKeys();

    assertThat(new JsonWebKeySet(keys).getJsonWebKeys()).hasSize(3);
    assertThat(keys).doesNotContain("\"d\"");
  }

  @Test
  void theTableSaysWhatEachIsFor() {
    at(NOW).folder();
    var old = at(NOW).all().getFirst();
    var next = at(NOW).rotate(SOON);

    assertThat(lines(NOW))
        .anySatisfy(line -> assertThat(line).contains(old.id()).endsWith("signs"))
        .anySatisfy(line -> assertThat(line).contains(next.id()).endsWith("shown, signs later"));
    assertThat(lines(SOON))
        .anySatisfy(line ->
            assertThat(line).contains(old.id()).endsWith("verifies until 2026-11-27T08:02:00Z"))
        .anySatisfy(line -> assertThat(line).contains(next.id()).endsWith("signs"));
  }

  private List<String> lines(Instant now) {
    return new KeyTable(at(now).all(), now).lines();
  }

  private List<String> whole(Instant now) {
    return at(now).all().stream().filter(ClearingKey::isWhole).map(ClearingKey::id).toList();
  }

  private String text(String id) {
    try {
      return Files.readString(secrets.resolve("clearing").resolve(id + ".jwk"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private ClearingKeys at(Instant now) {
    return new ClearingKeys(secrets, Clock.fixed(now, ZoneOffset.UTC));
  }
}
