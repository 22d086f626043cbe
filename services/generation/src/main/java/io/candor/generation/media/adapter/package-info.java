/** Uploads over REST, into the media store and their table. */
package io.candor.generation.media.adapter;
