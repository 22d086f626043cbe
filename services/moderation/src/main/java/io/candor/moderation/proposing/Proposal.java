package io.candor.moderation.proposing;

import io.candor.moderation.rules.BadPack;
import io.candor.moderation.rules.PackFiles;
import io.candor.moderation.rules.RuleSet;
import io.candor.moderation.rules.YamlFile;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One pack's folder, as somebody proposes it.
 *
 * @param texts of its files, by their path in the folder
 */
public record Proposal(Map<String, String> texts) {

  /** The file that every pack has. */
  public static final String PACK = "pack.yaml";

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

  public Proposal {
    texts = Map.copyOf(texts);
  }

  /** The id that its {@value #PACK} gives it; a {@link BadPack} where that says none. */
  public String id() {
    var id = YamlFile.read(PACK, texts.getOrDefault(PACK, "")).get("id");
    if (!ID.matcher(id.text()).matches()) {
      throw id.bad("this is no id of a pack; use 1 to 63 of a-z, 0-9 and -");
    }
    return id.text();
  }

  /** The packs in force with it among them; a {@link BadPack} names the first mistake. */
  public RuleSet rules(PackFiles inForce, Among among) {
    return among.with(id(), among(inForce));
  }

  ProposedFiles among(PackFiles inForce) {
    return new ProposedFiles(id(), texts, inForce);
  }
}
