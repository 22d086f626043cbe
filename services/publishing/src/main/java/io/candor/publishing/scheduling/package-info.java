/** The arbiter: a fence row per draft, a post row per cleared draft. */
package io.candor.publishing.scheduling;
