package io.candor.generation;

import io.candor.testing.rules.ChannelRules;

class ChannelRulesTest extends ChannelRules {
  ChannelRulesTest() {
    super("generation");
  }
}
