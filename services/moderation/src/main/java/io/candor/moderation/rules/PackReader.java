package io.candor.moderation.rules;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.candor.clearance.Sha256;
import io.candor.contracts.PackRef;
import io.candor.moderation.detecting.learnt.Embedder;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one pack: its folder's {@code pack.yaml}, wording and word lists. */
final class PackReader {

  private static final String VERSION = "\\d+\\.\\d+\\.\\d+";
  private final Field name;
  private final String id;
  private final PackFiles files;
  private final Catalogue catalogue;
  private final Embedder embedder;
  private final ObjectNode content = JsonNodeFactory.instance.objectNode();

  /** The reader of a pack that the catalogue names. */
  PackReader(Field name, PackFiles files, Catalogue catalogue, Embedder embedder) {
    this.name = name;
    this.id = name.text();
    this.files = files;
    this.catalogue = catalogue;
    this.embedder = embedder;
  }

  ReadPack read() {
    var pack = yaml("pack.yaml");
    pack.only(
        "id",
        "version",
        "title",
        "jurisdiction",
        "covers",
        "zone",
        "effective",
        "transition",
        "owner",
        "review",
        "lists",
        "rules");
    content.setAll((ObjectNode) pack.json());
    var version = head(pack);
    var forms = forms();
    var rules = rules(pack, version);
    content.set("catalogue", catalogue.file().json());
    var ref = new PackRef(id, version, PackDigest.of(content));
    var wordings = forms.map(this::wordings).orElse(List.of());
    return new ReadPack(
        new Pack(ref, covers(pack), rules, wordings, content),
        pack,
        forms.map(file -> file.get("forms")));
  }

  private String head(Field pack) {
    if (!pack.get("id").text().equals(id)) {
      throw pack.get("id")
          .bad("the pack in folder " + id + " has another id; give it the name of its folder");
    }
    if (!pack.get("version").text().matches(VERSION)) {
      throw pack.get("version")
          .bad("this is no version; a version has three numbers, such as 1.0.0");
    }
    TextsReader.read(pack.get("title"), catalogue.messages());
    pack.get("jurisdiction").text();
    pack.get("owner").text();
    pack.get("review").only("status", "verified", "confidence");
    pack.get("review").get("status").oneOf(Set.of("drafted", "lawyer-reviewed"));
    return pack.get("version").text();
  }

  private List<Rule> rules(Field pack, String version) {
    var lists = WordLists.read(pack, id, files, catalogue, content);
    var detectors = new DetectorReader(lists, learnt(lists));
    var dates = new RuleReader.Dates(zone(pack), pack.find("effective"));
    var reader = new RuleReader(id, version, dates, catalogue, detectors);
    List<Rule> rules = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (var item : pack.get("rules").items()) {
      var rule = reader.read(item);
      if (!ids.add(rule.id())) {
        throw item.bad("there are two rules with the id " + rule.id() + "; give one another");
      }
      rules.add(rule);
    }
    return rules;
  }

  /** What was learnt is part of the pack's content, by its digest. */
  private LearntReader learnt(WordLists lists) {
    var file = id + "/learnt.txt";
    var text = files.read(file);
    text.ifPresent(learnt -> content.put("learnt", Sha256.hex(learnt)));
    return new LearntReader(file, text, lists, embedder);
  }

  private Optional<Field> forms() {
    var file = id + "/wording.yaml";
    var forms = files.read(file).map(text -> YamlFile.read(file, text));
    forms.ifPresent(field -> content.set("wording", field.json()));
    return forms;
  }

  private List<Wording> wordings(Field file) {
    return new WordingReader(catalogue.labels()).read(file);
  }

  private Set<String> covers(Field pack) {
    Set<String> countries = new LinkedHashSet<>();
    pack.find("covers")
        .ifPresent(
            list -> list.items().forEach(name -> countries.addAll(catalogue.countries(name))));
    return countries;
  }

  private static ZoneId zone(Field pack) {
    var zone = pack.get("zone");
    try {
      return ZoneId.of(zone.text());
    } catch (DateTimeException e) {
      throw zone.bad(
          zone.text() + " is no zone of the IANA database; write one like Europe/Paris or UTC");
    }
  }

  private Field yaml(String which) {
    var file = id + "/" + which;
    return files
        .read(file)
        .map(text -> YamlFile.read(file, text))
        .orElseThrow(
            () -> name.bad("there is no file " + file + "; write it, or do not name the pack"));
  }
}
