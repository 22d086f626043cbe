package io.candor.moderation.recording.adapter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The template of {@code templates/record}; all it is given is escaped, but css. */
@CheckedTemplate(basePath = "record")
final class RecordPages {

  private RecordPages() {}

  static native TemplateInstance record(RecordPage page, String css);
}
