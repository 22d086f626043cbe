package io.candor.local.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Checks an export line by line: each by itself, then whether any are missing. */
public final class Verification {

  private final Heads heads;
  private final Map<String, Batches> workspaces = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private final Map<Shape, Integer> proved = new EnumMap<>(Shape.class);
  private int lines;

  /**
   * Of what keys of a JWK Set signed; throws IllegalArgumentException where there are none in it.
   */
  public Verification(String jwks) {
    this.heads = new Heads(jwks);
  }

  /** Checks the next line. */
  public void check(String text) {
    lines++;
    try {
      var line = Lines.read(text);
      prove(line);
      proved.merge(line.shape(), 1, Integer::sum);
    } catch (BadLine e) {
      faults.add("line " + lines + ": " + e.why());
    }
  }

  private void prove(Lines.Line line) throws BadLine {
    var head = heads.verified(line.head());
    var proof = new InclusionProof(line.index(), head.size(), line.path());
    if (!proof.leadsFrom(HexFormat.of().parseHex(line.leaf()), head.rootHash())) {
      throw new BadLine("its entry or its path is not what was sealed in batch " + head.batch());
    }
    if (line.workspace() != null && !line.workspace().equals(head.workspace())) {
      throw new BadLine("its entry is of another workspace than its head");
    }
    workspaces.computeIfAbsent(head.workspace(), _ -> new Batches()).add(head, line.index());
  }

  /** What is wrong: lines that prove nothing, then what is missing; empty when nothing is. */
  public List<String> faults() {
    var gaps = workspaces.values().stream().flatMap(Batches::gaps);
    return Stream.concat(faults.stream(), gaps).toList();
  }

  /**
   * How many lines were read, how many of them are proved, what is left of those, of which batches.
   */
  public List<String> summary() {
    int batches = workspaces.values().stream().mapToInt(Batches::count).sum();
    var counts = "%d of %d lines are proved, of %d batches".formatted(proved(), lines, batches);
    var shapes =
        "%d whole, %d without parts that were erased, %d by their leaf alone"
            .formatted(count(Shape.WHOLE), count(Shape.ERASED), count(Shape.LEAF));
    return Stream.concat(Stream.of(counts, shapes), workspaces.values().stream().map(Batches::span))
        .toList();
  }

  /** Whether there is anything that is proved. */
  public boolean provesSomething() {
    return proved() > 0;
  }

  private int proved() {
    return proved.values().stream().mapToInt(Integer::intValue).sum();
  }

  private int count(Shape shape) {
    return proved.getOrDefault(shape, 0);
  }
}
