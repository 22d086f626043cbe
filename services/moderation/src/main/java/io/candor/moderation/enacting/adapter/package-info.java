/** Puts rule packs over REST, and keeps who put which, when and from when on. */
package io.candor.moderation.enacting.adapter;
