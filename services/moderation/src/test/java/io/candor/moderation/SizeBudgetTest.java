package io.candor.moderation;

import io.candor.testing.rules.SizeBudget;

class SizeBudgetTest extends SizeBudget {}
