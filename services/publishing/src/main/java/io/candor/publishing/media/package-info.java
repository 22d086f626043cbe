/** The media of posts: looked at before a release, shown to the public after it. */
package io.candor.publishing.media;
