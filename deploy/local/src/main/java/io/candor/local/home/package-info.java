/** CANDOR_HOME: its folders, its lock, its ports. */
@org.jspecify.annotations.NullMarked
package io.candor.local.home;
