package io.candor.audience;

import io.candor.testing.rules.HouseRules;

class HouseRulesTest extends HouseRules {
  HouseRulesTest() {
    super("audience");
  }
}
