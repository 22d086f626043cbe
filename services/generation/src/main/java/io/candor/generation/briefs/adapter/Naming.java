package io.candor.generation.briefs.adapter;

import io.candor.generation.briefs.Brief;
import io.candor.generation.circumstances.Circumstances;
import io.candor.generation.circumstances.Known;
import io.candor.generation.circumstances.KnownChannel;
import io.candor.rest.Problems;
import org.jspecify.annotations.Nullable;

/** Whether what a brief names is there. */
final class Naming {

  private Naming() {}

  /** Refuses what is known not to be there; what was not heard of yet is another matter. */
  static void check(Brief brief, Circumstances known) {
    if (known.brand() == null || known.brand().gone()) {
      throw Problems.unprocessable(
          "brand-unknown",
          "The brand is not known",
          "brand",
          "There is no brand " + brief.brand() + " in this workspace.",
          "Put it first, or correct its name.");
    }
    requireThere(known.audience(), "audience", "audience", brief.audience());
    brief.channels().forEach(id -> known.channel(id).ifPresent(Naming::requireUsable));
  }

  private static void requireUsable(KnownChannel channel) {
    requireThere(new Known(channel.version(), channel.gone()), "channel", "channels", channel.id());
    if (!channel.enabled()) {
      throw Problems.unprocessable(
          "channel-disabled",
          "The channel is switched off",
          "channels",
          "The channel " + channel.id() + " is not enabled.",
          "Enable it, or choose another.");
    }
  }

  private static void requireThere(@Nullable Known known, String kind, String field, String id) {
    if (known != null && known.gone()) {
      throw Problems.unprocessable(
          kind + "-gone",
          "Something the brief names was deleted",
          field,
          "The " + kind + " " + id + " was deleted.",
          "Put it again, or name another.");
    }
  }
}
