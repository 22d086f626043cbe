/** Engines through LangChain4j. */
@org.jspecify.annotations.NullMarked
package io.candor.generation.engines.adapter;
