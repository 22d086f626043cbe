/** The four services and what they are told at start. */
@org.jspecify.annotations.NullMarked
package io.candor.local.service;
