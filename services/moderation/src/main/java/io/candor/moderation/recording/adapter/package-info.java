/** The statements that write decisions and what follows from them, and the record over REST. */
package io.candor.moderation.recording.adapter;
