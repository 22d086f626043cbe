/**
 * The rule packs: law, platform terms and the house's own rules as dated, cited data, read and
 * checked at start. A pack with a mistake in it is named with file and line, and nothing starts.
 */
package io.candor.moderation.rules;
