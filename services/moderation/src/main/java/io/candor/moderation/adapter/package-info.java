/** How moderation's features speak to their database: statements with one JSON argument. */
package io.candor.moderation.adapter;
