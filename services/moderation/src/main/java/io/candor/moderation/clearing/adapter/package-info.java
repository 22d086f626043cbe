/** The keys that sign: where they lie, that they change, and their public parts over REST. */
package io.candor.moderation.clearing.adapter;
