/** The model over OpenAI's protocol. */
@NullMarked
package io.candor.moderation.advising.adapter;

import org.jspecify.annotations.NullMarked;
