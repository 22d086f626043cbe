package io.candor.generation.composing.adapter;

/** Something may be there to compose. */
record Wake() {}
