/** Live: what happens to the drafts of a brief, or of a workspace, as server-sent events. */
package io.candor.generation.following;
