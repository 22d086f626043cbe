/** Pictures that people and software upload, to be named in drafts by their digest. */
package io.candor.generation.media;
