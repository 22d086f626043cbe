package io.candor.moderation.screening;

import io.candor.contracts.Finding;
import io.candor.moderation.rules.Rule;

/** A rule that applies, and what it saw. */
record Seen(Rule rule, Finding finding) {}
