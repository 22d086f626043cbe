package io.candor.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the next tokens are chosen. */
record Sampling(
    float temperature,
    float topP,
    int seed,
    int maxTokens,
    List<String> stop,
    @Nullable String grammar) {}
