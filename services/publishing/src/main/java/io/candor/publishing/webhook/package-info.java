/**
 * Posts delivered to an address of the team's own, signed by Standard Webhooks
 * (https://www.standardwebhooks.com): the key of a post is its {@code webhook-id}, the same at
 * every call. Only addresses that anybody on the Internet could reach are called.
 */
package io.candor.publishing.webhook;
