package io.candor.publishing.delivering.adapter;

import io.candor.contracts.ReleaseContent;
import io.candor.contracts.Window;
import java.time.Instant;
import java.util.UUID;

/**
 * A post whose row and fence are locked.
 *
 * @param kind of its channel
 * @param version of its fence: the events of a draft are counted by it
 * @param now the database's time when it was taken: clocks of replicas may differ
 */
record HeldPost(
    UUID id,
    UUID draft,
    String workspace,
    String channel,
    String kind,
    int revision,
    int clearanceNo,
    String status,
    ReleaseContent content,
    String jws,
    String digest,
    String keyId,
    UUID correlation,
    long version,
    Instant now) {

  /** The columns of such a post, from {@code post p}, {@code fence f} and {@code channel c}. */
  static final String COLUMNS =
      """
      p.id, p.draft, p.workspace, p.channel, coalesce(c.kind, '') as kind, p.revision, p.clearance_no as "clearanceNo", p.status,
        cast(p.content as json) as content, p.jws, p.digest, p.key_id as "keyId", p.correlation, f.version, clock_timestamp() as now
      """;

  /** When it may go out. */
  Window window() {
    return content.window();
  }
}
