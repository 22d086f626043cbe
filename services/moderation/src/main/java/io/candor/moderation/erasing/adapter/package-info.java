/** Erasure over REST, the loop of retention, and the statements of both. */
package io.candor.moderation.erasing.adapter;
