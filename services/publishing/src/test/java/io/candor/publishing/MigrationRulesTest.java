package io.candor.publishing;

import io.candor.testing.rules.MigrationRules;

class MigrationRulesTest extends MigrationRules {}
