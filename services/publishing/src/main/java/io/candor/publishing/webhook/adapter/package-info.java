/** The calls, by Vert.x. */
package io.candor.publishing.webhook.adapter;
