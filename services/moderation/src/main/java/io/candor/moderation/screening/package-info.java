/** Puts a revision before the rules in force: findings, label, verdict. Pure but for the clock. */
package io.candor.moderation.screening;
