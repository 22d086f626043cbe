/**
 * The cases of the rules: what each must find, and the near misses that it must spare. They lie
 * beside the rules, and are run by {@code ./candor rules test} and by the build.
 */
package io.candor.moderation.cases;
