package io.candor.contracts;

import org.jspecify.annotations.Nullable;

/**
 * What AI did to a text or medium, recorded from what ran.
 *
 * @param digitalSourceType IPTC NewsCodes digital source type, its short name
 *     (http://cv.iptc.org/newscodes/digitalsourcetype/)
 * @param oversight C2PA 2.4 human oversight level: fully_autonomous, prompt_guided or
 *     human_validated
 * @param engine name of the engine that ran, absent where none did
 * @param model name of the model that ran, absent where none did
 * @param prompt the prompt file, absent where none was used
 * @param humanShare share of the text that a person changed, 0 to 1
 */
public record Authorship(
    String digitalSourceType,
    String oversight,
    @Nullable String engine,
    @Nullable String model,
    @Nullable PromptRef prompt,
    double humanShare) {}
