/** The review queue over REST, and the loop that watches its deadlines. */
package io.candor.moderation.reviewing.adapter;
