package io.candor.moderation.policy.adapter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The policy that was announced last: the one row of its table. */
@Entity
@Table(name = "policy")
class AnnouncedPolicy {

  static final short ONLY = 1;

  @Id short id;
  long version;
  String digest;

  /** Takes over another digest, as a new version; answers whether it was another. */
  boolean becomes(String other) {
    if (other.equals(digest)) {
      return false;
    }
    digest = other;
    version++;
    return true;
  }
}
