package io.candor.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.candor.contracts.ContractJson;
import java.util.function.Consumer;

/** Briefs as they are sent: for brand demo, channel feed, in French, to go out now. */
public final class Briefs {

  private Briefs() {}

  /** A finished text that AI made, to go out now. */
  public static String publish(String text) {
    return publish(text, _ -> {});
  }

  /** The same, changed. */
  public static String publish(String text, Consumer<ObjectNode> change) {
    return brief(
        "publish",
        text,
        brief -> {
          brief.putObject("authorship").put("digitalSourceType", "trainedAlgorithmicMedia");
          change.accept(brief);
        });
  }

  /** A text to be composed, or improved. */
  public static String brief(String intent, String text, Consumer<ObjectNode> change) {
    var brief = ContractJson.MAPPER.createObjectNode();
    brief.put("intent", intent).put("brand", "demo").put("audience", "readers");
    brief.putArray("channels").add("feed");
    brief.put("language", "fr").put("subject", "Atelier");
    brief.putObject("source").put("text", text);
    brief.putObject("schedule").put("at", "now");
    change.accept(brief);
    return brief.toString();
  }
}
