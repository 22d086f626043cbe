package io.candor.testing.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * How PostgreSQL would run a module's statements on empty tables (decision 0018): a plan made then
 * is kept while tables grow, so each row must be found by its index, one at a time. A plan that
 * reads a table or an index from end to end is a fault, a queue's too: nothing that is due later is
 * read ({@code clock_timestamp()} is in no index condition, {@code statement_timestamp()} is).
 */
public final class Plans {

  private static final String SETTINGS = "quarkus.datasource.reactive.additional-properties.";
  private static final Pattern PARAMETER = Pattern.compile("\\$\\d");
  private static final Pattern NAMED = Pattern.compile("(?<![:\\w]):([a-z]\\w*)");

  /** Of one row, or of eight. */
  private static final Set<String> TINY = Set.of("history_clock", "policy", "outbox_shard");

  private static final JsonMapper JSON = new JsonMapper();

  private Plans() {}

  /**
   * What is wrong with them, by statement; the statements are the text constants of its classes.
   */
  public static Map<String, List<String>> faults(DataSource database) throws SQLException {
    var faults = new LinkedHashMap<String, List<String>>();
    try (var connection = database.getConnection()) {
      setUp(connection);
      for (var statement : Statements.in("target/classes").entrySet()) {
        var found = faults(explain(connection, statement.getValue()));
        if (!found.isEmpty()) {
          faults.put(statement.getKey(), found);
        }
      }
    }
    return faults;
  }

  /** As the service's own sessions are. */
  private static void setUp(Connection connection) throws SQLException {
    var config = ConfigProvider.getConfig();
    var names =
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
            .filter(name -> name.startsWith(SETTINGS))
            .toList();
    try (var set = connection.createStatement()) {
      for (var name : names) {
        set.execute(
            "set "
                + name.substring(SETTINGS.length())
                + " = '"
                + config.getValue(name, String.class)
                + "'");
      }
    }
  }

  private static JsonNode explain(Connection connection, String sql) throws SQLException {
    var text = numbered(sql);
    var nothing =
        PARAMETER.matcher(text).results().map(MatchResult::group).distinct().map(_ -> "null");
    var arguments = nothing.collect(Collectors.joining(", ", "(", ")"));
    try (var run = connection.createStatement()) {
      run.execute("deallocate all");
      run.execute("prepare asked as " + text);
      var plan =
          run.executeQuery(
              "explain (format json) execute asked" + (arguments.equals("()") ? "" : arguments));
      plan.next();
      return JSON.readTree(plan.getString(1)).at("/0/Plan");
    } catch (SQLException | IOException e) {
      throw new SQLException("cannot be explained: " + sql, e);
    }
  }

  /** Hibernate's named parameters as PostgreSQL's. */
  private static String numbered(String sql) {
    var names = new ArrayList<String>();
    return NAMED
        .matcher(sql)
        .replaceAll(name -> {
          if (!names.contains(name.group(1))) {
            names.add(name.group(1));
          }
          return "\\$" + (names.indexOf(name.group(1)) + 1);
        });
  }

  private static List<String> faults(JsonNode plan) {
    var faults = new ArrayList<String>();
    collect(plan, faults);
    return faults;
  }

  private static void collect(JsonNode node, List<String> faults) {
    var type = node.path("Node Type").asText();
    var what = node.path("Relation Name").asText() + " " + node.path("Index Name").asText();
    boolean whole =
        type.equals("Seq Scan")
            || (type.contains("Index") && !node.has("Index Cond"))
            || type.equals("Hash Join")
            || type.equals("Merge Join");
    if (whole && !TINY.contains(node.path("Relation Name").asText())) {
      faults.add(type + " " + what);
    }
    for (var below : node.path("Plans")) {
      collect(below, faults);
    }
  }
}
