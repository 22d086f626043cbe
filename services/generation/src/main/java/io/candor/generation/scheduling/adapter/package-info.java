/** Schedules as they are sent. */
package io.candor.generation.scheduling.adapter;
