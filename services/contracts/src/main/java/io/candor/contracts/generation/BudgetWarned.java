package io.candor.contracts.generation;

/** A brand has used most of its budget of model calls. */
public record BudgetWarned(String brand, String period, long used, long limit)
    implements UsageEvent {}
