package io.candor.generation.engines;

/**
 * What an engine declares.
 *
 * @param takesGrammar it can be held by a GBNF grammar
 * @param freeDecoding it is able enough to write freely
 */
public record EngineTraits(String name, String model, boolean takesGrammar, boolean freeDecoding) {}
