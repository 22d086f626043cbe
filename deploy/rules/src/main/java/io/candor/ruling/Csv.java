package io.candor.ruling;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Comma-separated values with a head line, as RFC 4180 has them. */
public final class Csv {

  private final String text;
  private int at;

  private Csv(String text) {
    this.text = text;
  }

  /** The rows of a file, each by the names of its head. */
  public static List<Map<String, String>> rows(Path file, Charset charset) throws IOException {
    var csv = new Csv(new String(Files.readAllBytes(file), charset));
    var head = csv.row();
    List<Map<String, String>> rows = new ArrayList<>();
    while (csv.at < csv.text.length()) {
      rows.add(named(head, csv.row()));
    }
    return rows;
  }

  private static Map<String, String> named(List<String> head, List<String> values) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(head.size(), values.size()); i++) {
      row.put(head.get(i), values.get(i));
    }
    return row;
  }

  private List<String> row() {
    List<String> values = new ArrayList<>();
    do {
      values.add(value());
    } while (takes(','));
    takes('\r');
    takes('\n');
    return values;
  }

  private String value() {
    if (takes('"')) {
      return quoted();
    }
    int start = at;
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    var value = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"' && !takes('"')) {
        break;
      }
      value.append(c);
    }
    return value.toString();
  }

  private boolean takes(char c) {
    boolean there = at < text.length() && text.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }
}
