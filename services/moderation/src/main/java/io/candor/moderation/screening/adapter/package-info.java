/** The worker that screens what was heard, and the question anybody may ask the rules. */
package io.candor.moderation.screening.adapter;
