/**
 * Schedules what was cleared, verifies the clearance at the moment of the call, publishes once, and
 * tells what became of it.
 */
package io.candor.publishing;
