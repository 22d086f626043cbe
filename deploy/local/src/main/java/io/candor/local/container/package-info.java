/** What containers need before the services start: secrets in a shared volume, and the topics. */
@org.jspecify.annotations.NullMarked
package io.candor.local.container;
