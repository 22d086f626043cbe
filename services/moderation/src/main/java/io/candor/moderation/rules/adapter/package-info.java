/** Reads the packs that ship with the service, and hands them to who asks for rules. */
package io.candor.moderation.rules.adapter;
