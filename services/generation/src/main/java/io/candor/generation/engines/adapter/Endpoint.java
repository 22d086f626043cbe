package io.candor.generation.engines.adapter;

import io.candor.generation.engines.EngineTraits;
import java.time.Duration;

/** An engine and how it is reached. */
record Endpoint(EngineTraits traits, String baseUrl, String key, Duration timeout) {}
