package io.candor.contracts;

/** The label as it is released: its words and their place (start or end of a part). */
public record PlacedLabel(String text, String placement, int part) {}
