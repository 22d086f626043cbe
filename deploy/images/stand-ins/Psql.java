import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** psql -h HOST -U USER -f FILE, as far as our roles.sh asks: a statement a line, \gexec behind a query whose answers are statements. */
final class Psql {

  private static final String GEXEC = "\\gexec";

  private Psql() {}

  public static void main(String... arguments) throws Exception {
    var all = List.of(arguments);
    var url = "jdbc:postgresql://" + after(all, "-h") + ":5432/postgres";
    try (var connection =
            DriverManager.getConnection(url, after(all, "-U"), System.getenv("PGPASSWORD"));
        var statement = connection.createStatement()) {
      for (var line : Files.readAllLines(Path.of(after(all, "-f")))) {
        run(statement, line.strip());
      }
    }
  }

  private static void run(Statement statement, String line) throws SQLException {
    if (line.endsWith(GEXEC)) {
      for (var made : answers(statement, line.substring(0, line.length() - GEXEC.length()))) {
        statement.execute(made);
      }
    } else if (!line.isEmpty()) {
      statement.execute(line);
    }
  }

  private static List<String> answers(Statement statement, String query) throws SQLException {
    var all = new ArrayList<String>();
    try (var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        all.add(rows.getString(1));
      }
    }
    return all;
  }

  private static String after(List<String> arguments, String option) {
    return arguments.get(arguments.indexOf(option) + 1);
  }
}
