/** Reads decided reviews, and tells of them over REST. */
package io.candor.moderation.agreeing.adapter;
