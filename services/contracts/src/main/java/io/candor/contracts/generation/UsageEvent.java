package io.candor.contracts.generation;

import io.candor.contracts.Event;

/** Topic generation.usage.events.v1, key workspace/brand. */
public sealed interface UsageEvent extends Event permits BudgetWarned, BudgetExhausted {}
