/** Posts out of their table, as pages, as Atom and as JSON-LD. */
package io.candor.publishing.feed.adapter;
