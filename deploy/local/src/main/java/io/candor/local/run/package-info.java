/** One run of the installation, from its start to its end. */
@org.jspecify.annotations.NullMarked
package io.candor.local.run;
