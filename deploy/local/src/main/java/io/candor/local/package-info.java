/** The local installation: starts, watches and stops everything Candor needs on one machine. */
@org.jspecify.annotations.NullMarked
package io.candor.local;
