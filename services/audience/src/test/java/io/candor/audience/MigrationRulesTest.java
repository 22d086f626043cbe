package io.candor.audience;

import io.candor.testing.rules.MigrationRules;

class MigrationRulesTest extends MigrationRules {}
