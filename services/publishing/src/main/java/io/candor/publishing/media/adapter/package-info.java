/** Media out of the store, and what is known of them in tables. */
package io.candor.publishing.media.adapter;
