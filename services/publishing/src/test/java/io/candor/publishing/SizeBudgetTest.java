package io.candor.publishing;

import io.candor.testing.rules.SizeBudget;

class SizeBudgetTest extends SizeBudget {}
