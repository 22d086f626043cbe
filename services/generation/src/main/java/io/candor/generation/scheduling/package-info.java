/** When a post may go out: local time and zone, as people say it, to a window of instants. */
package io.candor.generation.scheduling;
