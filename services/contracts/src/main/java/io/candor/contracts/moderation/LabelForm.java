package io.candor.contracts.moderation;

/**
 * One wording a label can have, with its separator, in every counting unit.
 *
 * @param form id of the form, e.g. ai-generated, ai-modified
 */
public record LabelForm(
    String language,
    String form,
    String text,
    int codePoints,
    int graphemes,
    int utf16,
    int bytes) {}
