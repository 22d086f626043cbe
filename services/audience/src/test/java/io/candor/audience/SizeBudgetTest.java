package io.candor.audience;

import io.candor.testing.rules.SizeBudget;

class SizeBudgetTest extends SizeBudget {}
