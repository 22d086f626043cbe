package io.candor.audience;

import io.candor.testing.rules.ChannelRules;

class ChannelRulesTest extends ChannelRules {
  ChannelRulesTest() {
    super("audience");
  }
}
