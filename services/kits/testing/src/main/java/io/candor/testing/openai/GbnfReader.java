package io.candor.testing.openai;

import io.candor.testing.openai.Gbnf.Literal;
import io.candor.testing.openai.Gbnf.Node;
import io.candor.testing.openai.Gbnf.Reference;
import io.candor.testing.openai.Gbnf.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a grammar rule by rule; a rule is one line. */
final class GbnfReader {

  private final String text;
  private int at;

  GbnfReader(String text) {
    this.text = text;
  }

  boolean hasRule() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  void rule(Map<String, Node> into) {
    var name = name();
    expect("::=");
    into.put(name, alternatives());
    if (at < text.length() && text.charAt(at) != '\n') {
      throw wrong("the end of the rule");
    }
  }

  private Node alternatives() {
    List<Node> choices = new ArrayList<>();
    choices.add(sequence());
    while (next('|')) {
      at++;
      choices.add(sequence());
    }
    return Gbnf.choice(choices);
  }

  private Node sequence() {
    List<Node> parts = new ArrayList<>();
    while (next('"') || next('(') || (at < text.length() && nameStart(text.charAt(at)))) {
      parts.add(part());
    }
    if (parts.isEmpty()) {
      throw wrong("a literal, a group or a rule's name");
    }
    return new Sequence(parts);
  }

  private Node part() {
    if (text.charAt(at) == '"') {
      return literal();
    }
    if (text.charAt(at) != '(') {
      return new Reference(name());
    }
    at++;
    var inner = alternatives();
    if (!next(')')) {
      throw wrong(")");
    }
    at++;
    return inner;
  }

  private Node literal() {
    var literal = new StringBuilder();
    for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
      char c = text.charAt(at);
      if (c == '\n') {
        throw wrong("the end of the literal");
      }
      literal.append(c == '\\' ? escaped(text.charAt(++at)) : c);
    }
    at++;
    return new Literal(literal.toString());
  }

  private char escaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case '"', '\\' -> c;
      default -> throw wrong("a known escape");
    };
  }

  private String name() {
    int from = at;
    while (at < text.length() && nameStart(text.charAt(at))) {
      at++;
    }
    if (from == at) {
      throw wrong("a rule's name");
    }
    return text.substring(from, at);
  }

  private static boolean nameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  }

  private void expect(String words) {
    next(words.charAt(0));
    if (!text.startsWith(words, at)) {
      throw wrong(words);
    }
    at += words.length();
  }

  /** Whether this comes next, behind blanks. */
  private boolean next(char c) {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() && text.charAt(at) == c;
  }

  private IllegalArgumentException wrong(String wanted) {
    return new IllegalArgumentException("at " + at + " of the grammar: wanted " + wanted);
  }
}
