package io.candor.moderation;

import io.candor.testing.rules.HouseRules;

class HouseRulesTest extends HouseRules {
  HouseRulesTest() {
    super("moderation");
  }
}
