/**
 * Rule packs that somebody proposes: read, checked and tried, and never in force. Nothing of them
 * is kept.
 */
package io.candor.moderation.proposing;
