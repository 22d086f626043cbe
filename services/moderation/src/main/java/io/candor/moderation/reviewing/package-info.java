/**
 * People decide where the rules cannot: the queue, four eyes, deadlines. No decision in time
 * refuses.
 */
package io.candor.moderation.reviewing;
