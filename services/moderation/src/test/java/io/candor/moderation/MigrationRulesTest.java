package io.candor.moderation;

import io.candor.testing.rules.MigrationRules;

class MigrationRulesTest extends MigrationRules {}
