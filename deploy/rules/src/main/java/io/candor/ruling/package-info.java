/** {@code ./candor rules}: tests, explains and compares rule packs, without a running service. */
@org.jspecify.annotations.NullMarked
package io.candor.ruling;
