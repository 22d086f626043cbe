/** The rule packs in force: shown to who asks, announced to who must leave room for labels. */
package io.candor.moderation.policy;
