package io.candor.contracts;

/** A rule and the version of its pack. */
public record RuleRef(String id, String pack, String version) {}
