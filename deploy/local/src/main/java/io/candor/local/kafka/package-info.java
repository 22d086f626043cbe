/** The embedded Kafka broker, a process of its own. */
@org.jspecify.annotations.NullMarked
package io.candor.local.kafka;
