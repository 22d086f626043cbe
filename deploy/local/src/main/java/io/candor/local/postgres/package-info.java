/** The embedded PostgreSQL server. */
@org.jspecify.annotations.NullMarked
package io.candor.local.postgres;
