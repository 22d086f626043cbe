package io.candor.moderation.rules;

import io.candor.clearance.Sha256;
import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.learnt.Embedder;
import io.candor.moderation.detecting.learnt.Head;
import io.candor.moderation.detecting.learnt.HeadFile;
import io.candor.moderation.detecting.learnt.Heeds;
import io.candor.moderation.detecting.learnt.Learnt;
import io.candor.moderation.detecting.learnt.NotAsked;
import java.util.List;
import java.util.Optional;

/** Makes what asks the learnt head of a pack; the file is read by the first rule that needs it. */
final class LearntReader {

  private static final int NAME = 12;
  private final String file;
  private final Optional<String> text;
  private final WordLists lists;
  private final Embedder embedder;

  LearntReader(String file, Optional<String> text, WordLists lists, Embedder embedder) {
    this.file = file;
    this.text = text;
    this.lists = lists;
    this.embedder = embedder;
  }

  Detector head(Field field) {
    var heeds =
        new Heeds(
            lists.lexicon(),
            lists.named(field.get("groups")),
            named(field.get("silent")),
            field.find("quoted").map(this::named).orElse(List.of()),
            field.find("joined").map(this::named).orElse(List.of()));
    return new Learnt(
        embedder, read(written(field)), heeds, Sha256.hex(written(field)).substring(0, NAME));
  }

  private List<String> named(Field names) {
    return names.items().stream().map(lists::named).toList();
  }

  Detector notAsked(Field field) {
    return new NotAsked(embedder, read(written(field)));
  }

  private String written(Field field) {
    return text.orElseThrow(
        () -> field.bad("there is no file " + file + "; ./candor train writes it"));
  }

  private Head read(String written) {
    try {
      return HeadFile.read(written).head();
    } catch (IllegalArgumentException e) {
      throw new BadPack(file, 1, e.getMessage() + "; ./candor train writes it anew");
    }
  }
}
