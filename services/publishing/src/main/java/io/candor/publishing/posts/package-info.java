/** Posts as people see them: lists, the story of one, and the settling of an unknown outcome. */
package io.candor.publishing.posts;
