package io.candor.local.secrets;

import io.candor.local.home.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The keys that sign clearances, a file each in a folder that moderation looks at every two
 * seconds. Each change is one file put in place whole, so that a reader, or a crash between two,
 * sees the keys before it or after it.
 */
public final class ClearingKeys {

  /** How long a key is shown before it signs: publishing's copy is never older (see below). */
  public static final Duration SHOWN_BEFORE = Duration.ofSeconds(60);

  /** The last clearance by a replaced key expires 48 h after the next came; a minute for clocks. */
  private static final Duration NEEDED_AFTER = Duration.ofDays(2).plusMinutes(1);

  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private final Path folder;
  private final Path first;
  private final Clock clock;

  ClearingKeys(Path secrets, Clock clock) {
    this.folder = secrets.resolve("clearing");
    this.first = secrets.resolve("clearing.jwk");
    this.clock = clock;
  }

  /** The folder, with a key in it that signs. */
  public Path folder() {
    if (all().stream().noneMatch(ClearingKey::isWhole)) {
      put(ClearingKey.made(clock.instant(), clock.instant()));
    }
    return folder;
  }

  /** Every key there ever was, the newest first. */
  public List<ClearingKey> all() {
    adopt();
    try (var files = Files.newDirectoryStream(folder, "*.jwk")) {
      var keys = new ArrayList<ClearingKey>();
      for (var file : files) {
        keys.add(read(file));
      }
      keys.sort(Comparator.comparing(ClearingKey::from).reversed());
      return keys;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The public parts of all of them, as a JWK Set: they verify all that was ever sealed. */
  public String publicKeys() {
    return all().stream()
        .map(key -> key.asPublic().json())
        .collect(Collectors.joining(",", "{\"keys\":[", "]}"));
  }

  /** Until when what a key signed is in force; empty while no other takes over from it. */
  public static Optional<Instant> needed(ClearingKey key, List<ClearingKey> among) {
    return among.stream()
        .filter(ClearingKey::isWhole)
        .map(ClearingKey::from)
        .filter(key.from()::isBefore)
        .min(Comparator.naturalOrder())
        .map(next -> next.plus(NEEDED_AFTER));
  }

  /** Makes a key that signs from an instant on, and destroys those that nothing needs any more. */
  public ClearingKey rotate(Instant from) {
    end();
    var made = ClearingKey.made(clock.instant(), from);
    put(made);
    return made;
  }

  /** Takes a key away. Where no other can sign, one is made first that does from an instant on. */
  public Optional<ClearingKey> revoke(String id, Instant from) {
    end();
    var keys = all();
    var stolen =
        keys.stream()
            .filter(key -> key.id().equals(id) && key.isWhole())
            .findFirst()
            .orElseThrow(
                () -> new Refusal("There is no key " + id + " in use; see ./candor keys list."));
    var alone = keys.stream().filter(ClearingKey::isWhole).count() == 1;
    var made = alone ? Optional.of(rotate(from)) : Optional.<ClearingKey>empty();
    put(stolen.revoked(clock.instant()));
    return made;
  }

  private void end() {
    var now = clock.instant();
    var keys = all();
    keys.stream()
        .filter(ClearingKey::isWhole)
        .filter(key -> needed(key, keys).filter(until -> !now.isBefore(until)).isPresent())
        .forEach(key -> put(key.ended(now)));
  }

  /** The one key of an installation of before there were several. */
  private void adopt() {
    try {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      if (Files.exists(first)) {
        Files.move(first, file(read(first)), StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ClearingKey read(Path file) throws IOException {
    if (!OWNER.containsAll(Files.getPosixFilePermissions(file))) {
      throw new Refusal(
          "%s is not its owner's alone. If nobody else can have read it: chmod 600 %1$s; else see ./candor keys revoke."
              .formatted(file));
    }
    try {
      return ClearingKey.read(Files.readString(file));
    } catch (IllegalArgumentException e) {
      throw new Refusal(file + " is no key: " + e.getMessage());
    }
  }

  private void put(ClearingKey key) {
    new SecretFile(file(key)).replace(key.json());
  }

  private Path file(ClearingKey key) {
    return folder.resolve(key.id() + ".jwk");
  }
}
