package io.candor.moderation.erasing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That something is to be erased. Whom it names is not kept.
 *
 * @param subject draft, person or retention
 * @param draft where it is one
 * @param by sub of who asked, or retention
 */
public record Order(
    UUID id, String workspace, String subject, @Nullable UUID draft, String reason, String by) {}
