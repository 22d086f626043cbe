package io.candor.contracts.generation;

import io.candor.contracts.Event;

/** Compacted topic generation.brand.events.v1, key workspace/brand. */
public sealed interface BrandEvent extends Event permits BrandChanged {}
