package io.candor.generation.engines;

import org.jspecify.annotations.Nullable;

/**
 * One question to an engine.
 *
 * @param grammar GBNF that holds the answer; absent for free decoding
 */
public record EngineQuestion(
    String engine,
    String system,
    String user,
    @Nullable String grammar,
    int seed,
    int maxTokens,
    double temperature) {}
