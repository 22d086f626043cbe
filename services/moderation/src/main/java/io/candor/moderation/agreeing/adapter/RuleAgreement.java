package io.candor.moderation.agreeing.adapter;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How people decided where a version of a rule had found something.
 *
 * @param reviews how many ended
 * @param upheld of them, those that were refused or amended
 * @param overturned those that were approved as they were
 * @param expired those that nobody decided
 * @param agreement upheld among those that a person decided, 0 to 1; absent where none was
 */
@Schema(name = "RuleAgreement")
public record RuleAgreement(
    String rule,
    String version,
    int reviews,
    int upheld,
    int overturned,
    int expired,
    @Nullable Double agreement) {}
