/** Shows and announces the rule packs. */
package io.candor.moderation.policy.adapter;
