/** Takes proposed rule packs over REST. */
package io.candor.moderation.proposing.adapter;
