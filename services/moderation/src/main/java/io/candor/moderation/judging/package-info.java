/**
 * What the other features ask of the rules: one question, one answer. The rules themselves are in
 * {@code rules}, {@code screening} and {@code disclosing}.
 */
package io.candor.moderation.judging;
