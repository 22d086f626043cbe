package io.candor.media;

import io.candor.testing.rules.SizeBudget;

class SizeBudgetTest extends SizeBudget {}
