package io.candor.generation;

import io.candor.testing.rules.HouseRules;

class HouseRulesTest extends HouseRules {
  HouseRulesTest() {
    super("generation");
  }
}
