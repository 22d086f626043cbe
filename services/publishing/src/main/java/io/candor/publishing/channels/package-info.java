/**
 * Where posts go: channels as rows, their limits as data, their credentials sealed; and the edge at
 * which a kind of channel is one class ({@link io.candor.publishing.channels.ChannelAdapter}).
 */
package io.candor.publishing.channels;
