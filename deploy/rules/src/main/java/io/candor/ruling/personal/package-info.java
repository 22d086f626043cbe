/** Measures what finds personal data: on sentences with made-up numbers, and on others' sets. */
@org.jspecify.annotations.NullMarked
package io.candor.ruling.personal;
