package io.candor.publishing.feed;

import java.util.List;

/**
 * A part of a post on its page.
 *
 * @param labelBefore the label stands before its text
 * @param labelAfter the label stands after its text
 * @param links addresses that its text does not contain
 */
public record ShownPart(
    boolean labelBefore,
    boolean labelAfter,
    List<Paragraph> paragraphs,
    List<String> links,
    List<ShownImage> images) {}
