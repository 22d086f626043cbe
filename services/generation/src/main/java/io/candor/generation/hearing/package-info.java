/**
 * What the other services tell: verdicts and outcomes of drafts, and how audiences, channels and
 * rules are now.
 */
package io.candor.generation.hearing;
