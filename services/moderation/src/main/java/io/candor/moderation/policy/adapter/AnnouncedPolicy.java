package io.candor.moderation.policy.adapter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The policy that was announced last: the one row of its table. */
@Entity
@Table(name = "policy")
class AnnouncedPolicy {

  static final short ONLY = 1;

  @Id short id;
  long version;
  String digest;
  Instant kept;
  Instant doubted;

  /** A replica with packs of this digest is here; answers whether they are the announced ones. */
  boolean meets(String other, Instant now) {
    boolean same = other.equals(digest);
    kept = same ? now : kept;
    doubted = same ? doubted : now;
    return same;
  }

  /** Takes over another digest, as a new version. */
  void becomes(String other, Instant now) {
    digest = other;
    version++;
    kept = now;
  }
}
