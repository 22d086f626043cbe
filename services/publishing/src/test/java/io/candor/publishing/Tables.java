package io.candor.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** What really lies in publishing's tables. */
@ApplicationScoped
public class Tables {

  private final DataSource database;

  Tables(DataSource database) {
    this.database = database;
  }

  /** The rows of a query, by column. */
  public List<Map<String, Object>> rows(String query, Object... parameters) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      var found = statement.executeQuery();
      var columns = found.getMetaData();
      var rows = new ArrayList<Map<String, Object>>();
      while (found.next()) {
        var row = new LinkedHashMap<String, Object>();
        for (int c = 1; c <= columns.getColumnCount(); c++) {
          row.put(columns.getColumnName(c), found.getObject(c));
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs a statement and says how many rows it changed. */
  public int change(String sql, Object... parameters) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
