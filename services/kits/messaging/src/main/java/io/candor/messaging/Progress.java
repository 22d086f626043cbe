package io.candor.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** How far each subscription's partitions, assigned to this replica, were processed. */
@ApplicationScoped
public class Progress {

  /** Partition → next offset to process (all below are done or dead-lettered), of a group. */
  public Map<Integer, Long> processed(String group) {
    throw new UnsupportedOperationException("being written");
  }
}
