package io.candor.moderation;

import io.candor.testing.rules.ChannelRules;

class ChannelRulesTest extends ChannelRules {
  ChannelRulesTest() {
    super("moderation");
  }
}
