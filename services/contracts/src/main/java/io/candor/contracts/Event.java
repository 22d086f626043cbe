package io.candor.contracts;

/**
 * A fact one service tells the others: the data of a CloudEvent, one record a type, sealed per
 * topic.
 */
public interface Event {}
