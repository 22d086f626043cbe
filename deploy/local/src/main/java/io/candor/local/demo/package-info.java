/** The demonstration: one brief, followed to its public page. */
@org.jspecify.annotations.NullMarked
package io.candor.local.demo;
