package io.candor.publishing;

import io.candor.testing.rules.HouseRules;

class HouseRulesTest extends HouseRules {
  HouseRulesTest() {
    super("publishing");
  }
}
