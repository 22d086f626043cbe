/** Posts over REST, read from their table. */
package io.candor.publishing.posts.adapter;
