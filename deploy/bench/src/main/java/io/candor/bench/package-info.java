/**
 * The benchmarks behind {@code ./candor bench}: start-up, memory, load at 16 connections, a paced
 * load, and the raw limits of PostgreSQL and Kafka beside them, in one run on one installation.
 */
package io.candor.bench;
