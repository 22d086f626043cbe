package io.candor.contracts.generation;

/** A brand has used up its budget of model calls. */
public record BudgetExhausted(String brand, String period, long used, long limit)
    implements UsageEvent {}
