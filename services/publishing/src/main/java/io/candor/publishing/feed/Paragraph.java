package io.candor.publishing.feed;

import java.util.List;

/** Lines without an empty one between them. */
public record Paragraph(List<Line> lines) {}
