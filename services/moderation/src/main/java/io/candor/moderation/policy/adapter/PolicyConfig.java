package io.candor.moderation.policy.adapter;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Who may change the rules. */
@ConfigMapping(prefix = "moderation.policy")
public interface PolicyConfig {

  /**
   * The workspace that administrates the installation: its operators put rule packs in force for
   * all workspaces. Without it nobody does; each workspace's operators can still add packs of their
   * own.
   */
  Optional<String> administration();
}
