/**
 * What moderation hears of others: drafts and their ends, brands, audiences and channels. Hearing
 * only records; the work is a due row that the screening worker takes.
 */
package io.candor.moderation.hearing;
