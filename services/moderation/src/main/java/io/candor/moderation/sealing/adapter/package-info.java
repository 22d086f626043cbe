/** The queue, the loop and the export. */
package io.candor.moderation.sealing.adapter;
