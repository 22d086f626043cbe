package io.candor.moderation.proposing.adapter;

import io.candor.moderation.proposing.Proposal;
import io.candor.rest.Inputs;
import io.candor.rest.Problems;
import io.candor.rest.Quoted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One pack's folder. */
@Schema(name = "ProposedPack", examples = PackExamples.BODY)
public record PackBody(@Nullable List<PackFile> files) {

  private static final int MOST_FILES = 500;
  private static final int MOST_TEXT = 600_000;
  private static final int MOST_WORDS = 1_500_000;
  private static final String WORDS = "words/";
  private static final Pattern PATH =
      Pattern.compile(
          "pack\\.yaml|wording\\.yaml|learnt\\.txt|cases/[a-z0-9-]{1,100}\\.yaml|words/[a-z]{2,3}/[a-z0-9-]{1,100}\\.txt");

  /** What was sent, if anything was. */
  static PackBody given(@Nullable PackBody body) {
    if (body == null) {
      throw Problems.invalid("files", "There is no body.", "Send the pack's files as JSON.");
    }
    return body;
  }

  /** As a proposal; a problem names the field that is wrong. */
  public Proposal checked() {
    var given = Inputs.list("files", files, 1, MOST_FILES);
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < given.size(); i++) {
      add(given.get(i), "files[" + i + "]", texts);
    }
    requirePack(texts);
    return new Proposal(texts);
  }

  private static void add(PackFile file, String field, Map<String, String> texts) {
    var path = path(field + ".path", file.path());
    var text = Inputs.optionalText(field + ".text", file.text(), MOST_TEXT);
    if (texts.put(path, text) != null) {
      throw Problems.invalid(
          field + ".path", "There is another file of this path.", "Send each file once.");
    }
  }

  private static String path(String field, @Nullable String path) {
    if (path == null || !PATH.matcher(path).matches()) {
      throw Problems.invalid(
          field,
          Quoted.of(path) + " is no file of a pack's folder.",
          "Send pack.yaml, wording.yaml, learnt.txt, cases/<rule>.yaml and words/<language>/<list>.txt, named"
              + " from the pack's folder on.");
    }
    return path;
  }

  private static void requirePack(Map<String, String> texts) {
    if (!texts.containsKey(Proposal.PACK)) {
      throw Problems.invalid(
          "files", "There is no pack.yaml among them.", "Send the pack's whole folder.");
    }
    int words =
        texts.entrySet().stream()
            .filter(file -> file.getKey().startsWith(WORDS))
            .mapToInt(file -> file.getValue().length())
            .sum();
    if (words > MOST_WORDS) {
      throw Problems.unprocessable(
          "too-long",
          "A text is too long",
          "files",
          "The word lists have " + words + " characters together.",
          "Give at most " + MOST_WORDS + ".");
    }
  }
}
