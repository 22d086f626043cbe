/** The consumers of the others' events, and what is kept of each. */
package io.candor.moderation.hearing.adapter;
