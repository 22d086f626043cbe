package io.candor.moderation.reviewing.adapter;

import io.candor.rest.Problems;
import org.jspecify.annotations.Nullable;

/** The orders in which the queue can be read. */
enum ReviewSort {
  /** What is due first, then the gravest. */
  DEADLINE(
      "(r.deadline, r.severity_rank, r.id) > (coalesce(a.deadline, '-infinity'), coalesce(a.rank, -1), "
          + "coalesce(a.id, '00000000-0000-0000-0000-000000000000'))",
      "r.deadline, r.severity_rank, r.id"),
  /** The gravest, then what is due first. */
  SEVERITY(
      "(r.severity_rank, r.deadline, r.id) > (coalesce(a.rank, -1), coalesce(a.deadline, '-infinity'), "
          + "coalesce(a.id, '00000000-0000-0000-0000-000000000000'))",
      "r.severity_rank, r.deadline, r.id"),
  /** What was opened last. */
  NEWEST(
      "(r.opened_at, r.id) < (coalesce(a.opened_at, 'infinity'), "
          + "coalesce(a.id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))",
      "r.opened_at desc, r.id desc");

  private final String after;
  private final String order;

  ReviewSort(String after, String order) {
    this.after = after;
    this.order = order;
  }

  /** The order of a name in a query; by deadline where none is given. */
  static ReviewSort named(@Nullable String name) {
    return switch (name == null ? "deadline" : name) {
      case "deadline" -> DEADLINE;
      case "severity" -> SEVERITY;
      case "newest" -> NEWEST;
      default ->
          throw Problems.invalid(
              "sort", "There is no such order.", "Use deadline, severity or newest.");
    };
  }

  /** The condition that a row comes after a position, in SQL. */
  String after() {
    return after;
  }

  /** The order, in SQL. */
  String order() {
    return order;
  }
}
