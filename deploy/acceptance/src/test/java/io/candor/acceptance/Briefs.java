package io.candor.acceptance;

/** Briefs as users send them. */
final class Briefs {

  private Briefs() {}

  /** A finished text that AI made, to go out now on the feed of the default workspace. */
  static String publish(String text) {
    return publish(text, "trainedAlgorithmicMedia");
  }

  static String publish(String text, String digitalSourceType) {
    var brief = Candor.JSON.createObjectNode();
    brief.put("intent", "publish").put("brand", "demo").put("audience", "fr-young-adults");
    brief.putArray("channels").add("feed");
    brief.put("language", "fr").put("subject", "Atelier");
    brief.putObject("source").put("text", text);
    brief.putObject("authorship").put("digitalSourceType", digitalSourceType);
    brief.putObject("schedule").put("at", "now");
    return brief.toString();
  }

  /** A text to be written from a source. */
  static String create(String source) {
    var brief = Candor.JSON.createObjectNode();
    brief.put("intent", "create").put("brand", "demo").put("audience", "fr-young-adults");
    brief.putArray("channels").add("feed");
    brief.put("language", "fr").put("subject", "L'IA chez les community managers");
    brief.putObject("source").put("text", source);
    brief.putObject("schedule").put("at", "now");
    return brief.toString();
  }
}
