package io.candor.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a run found, as a table for people and as JSON for machines. */
record Report(String machine, String commit, List<Measure> measures) {

  String table() {
    var out = new StringBuilder();
    out.append("machine  ").append(machine).append("\ncommit   ").append(commit).append("\n\n");
    out.append(String.format("%-28s %10s  %-10s %-9s %s%n", "measure", "value", "unit", "aim", ""));
    for (var m : measures) {
      var verdict = m.met() == null ? "" : m.met() ? "met" : "missed";
      var aim = m.aim() == null ? "" : m.aim();
      out.append(
          String.format(
              "%-28s %10s  %-10s %-9s %s%n",
              m.name(), Measure.number(m.value()), m.unit(), aim, verdict));
    }
    return out.toString();
  }

  void writeTo(Path file) throws IOException {
    Files.writeString(file, json() + "\n");
  }

  private String json() throws JsonProcessingException {
    return JsonMapper.builder()
        .defaultPropertyInclusion(
            com.fasterxml.jackson.annotation.JsonInclude.Value.construct(
                com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL,
                com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
        .build()
        .writerWithDefaultPrettyPrinter()
        .writeValueAsString(this);
  }
}
