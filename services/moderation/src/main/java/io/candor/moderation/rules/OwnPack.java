package io.candor.moderation.rules;

import io.candor.moderation.judging.OwnPacks;

/**
 * What a workspace adds for itself asks for more, and lifts nothing: no country is covered by it,
 * no label gets other words, it does not depend on rules that are not the workspace's, and has no
 * learnt head, since each costs every text of its language some milliseconds.
 */
final class OwnPack {

  /** Drafts of all workspaces are judged on the same threads. */
  private static final int MOST_RULES = 50;

  private OwnPack() {}

  /** A {@link BadPack} at what a workspace's pack must not say. */
  static void check(ReadPack read) {
    read.file()
        .find("covers")
        .ifPresent(covers -> {
          throw covers.bad(
              "a workspace's pack covers no country, since that would lift a hold; leave it out");
        });
    read.forms()
        .ifPresent(forms -> {
          throw forms.bad(
              "a workspace's pack has no words for labels; leave wording.yaml out, and ask for"
                  + " statements that have words");
        });
    if (read.pack().content().has("learnt")) {
      throw read.file().bad("a workspace's pack has no learnt head; leave learnt.txt out");
    }
    if (read.pack().rules().size() > MOST_RULES) {
      throw read.file()
          .get("rules")
          .bad("a workspace's pack has at most " + MOST_RULES + " rules; put some together");
    }
    read.pack().rules().forEach(OwnPack::check);
  }

  private static void check(Rule rule) {
    rule.condition().findings().stream()
        .filter(name -> !OwnPacks.are(name))
        .findFirst()
        .ifPresent(name -> {
          throw rule.source()
              .bad(
                  "a workspace's pack asks for findings of its own rules only, and not for "
                      + name
                      + "; say what you look for in a rule of yours");
        });
  }
}
