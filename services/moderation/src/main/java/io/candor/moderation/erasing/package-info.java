/**
 * Takes words and names out of what ended: at somebody's request, or when it was kept long enough.
 * The record keeps its seals, and says when and why.
 */
package io.candor.moderation.erasing;
