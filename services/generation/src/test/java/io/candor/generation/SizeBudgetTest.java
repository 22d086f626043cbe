package io.candor.generation;

import io.candor.testing.rules.SizeBudget;

class SizeBudgetTest extends SizeBudget {}
