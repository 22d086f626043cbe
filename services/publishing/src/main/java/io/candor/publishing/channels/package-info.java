/** Where posts go: channels as rows, their limits as data, their credentials encrypted. */
package io.candor.publishing.channels;
