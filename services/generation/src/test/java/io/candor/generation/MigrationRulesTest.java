package io.candor.generation;

import io.candor.testing.rules.MigrationRules;

class MigrationRulesTest extends MigrationRules {}
