package io.candor.testing.openai;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The part of llama.cpp's grammar notation that engines are sent: rules, literals, sequences,
 * alternatives, groups. Anything else is an error, as it would be there.
 *
 * @see <a href="https://github.com/ggml-org/llama.cpp/blob/master/grammars/README.md">GBNF</a>
 */
public final class Gbnf {

  private final Map<String, Node> rules = new HashMap<>();

  private Gbnf() {}

  /** Reads a grammar; throws IllegalArgumentException where it is none. */
  public static Gbnf of(String text) {
    var grammar = new Gbnf();
    var reader = new GbnfReader(text);
    while (reader.hasRule()) {
      reader.rule(grammar.rules);
    }
    if (!grammar.rules.containsKey("root")) {
      throw new IllegalArgumentException("a grammar needs a rule named root");
    }
    return grammar;
  }

  /** One of its texts; the same seed chooses the same. */
  public String generate(long seed) {
    var text = new StringBuilder();
    node("root").write(text, new Random(seed), this);
    return text.toString();
  }

  private Node node(String name) {
    var node = rules.get(name);
    if (node == null) {
      throw new IllegalArgumentException("no rule named " + name);
    }
    return node;
  }

  /** A part of a grammar. */
  sealed interface Node {
    void write(StringBuilder into, Random dice, Gbnf grammar);
  }

  record Literal(String text) implements Node {
    @Override
    public void write(StringBuilder into, Random dice, Gbnf grammar) {
      into.append(text);
    }
  }

  record Reference(String rule) implements Node {
    @Override
    public void write(StringBuilder into, Random dice, Gbnf grammar) {
      grammar.node(rule).write(into, dice, grammar);
    }
  }

  record Sequence(List<Node> parts) implements Node {
    @Override
    public void write(StringBuilder into, Random dice, Gbnf grammar) {
      parts.forEach(p -> p.write(into, dice, grammar));
    }
  }

  record Choice(List<Node> of) implements Node {
    @Override
    public void write(StringBuilder into, Random dice, Gbnf grammar) {
      of.get(dice.nextInt(of.size())).write(into, dice, grammar);
    }
  }

  static Node choice(List<Node> of) {
    return of.size() == 1 ? of.getFirst() : new Choice(new ArrayList<>(of));
  }
}
