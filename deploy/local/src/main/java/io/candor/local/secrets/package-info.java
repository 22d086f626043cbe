/** Keys and passwords, made once per installation. */
@org.jspecify.annotations.NullMarked
package io.candor.local.secrets;
