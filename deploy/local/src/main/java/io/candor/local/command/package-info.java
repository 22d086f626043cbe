/** The commands of ./candor. */
@org.jspecify.annotations.NullMarked
package io.candor.local.command;
