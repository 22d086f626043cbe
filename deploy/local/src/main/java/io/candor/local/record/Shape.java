package io.candor.local.record;

/** What is left of an entry: all of it, all but parts that were erased, or its leaf alone. */
enum Shape {
  WHOLE,
  ERASED,
  LEAF
}
