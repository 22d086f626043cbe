package io.candor.publishing;

import io.candor.testing.rules.ChannelRules;

class ChannelRulesTest extends ChannelRules {
  ChannelRulesTest() {
    super("publishing");
  }
}
