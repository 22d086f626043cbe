package io.candor.publishing.feed.adapter;

import io.candor.contracts.PlacedLabel;
import io.candor.contracts.ReleaseContent;

/**
 * Where a page puts the label: where release renders it into the text; a page has no native field,
 * so a label that belongs there, or in a part that is not, stands before everything.
 *
 * @param part index of the part that shows it, -1 where there is no label
 * @param after it stands after that part's text
 * @param inText release renders it into the text
 */
record LabelPlace(int part, boolean after, boolean inText) {

  static LabelPlace in(ReleaseContent content) {
    var label = content.label();
    if (label == null || label.text().isBlank()) {
      return new LabelPlace(-1, false, true);
    }
    return isInText(label, content.parts().size())
        ? new LabelPlace(label.part(), label.placement().equals("end"), true)
        : new LabelPlace(0, false, false);
  }

  boolean before(int index) {
    return part == index && !after;
  }

  boolean after(int index) {
    return part == index && after;
  }

  private static boolean isInText(PlacedLabel label, int parts) {
    return label.part() >= 0
        && label.part() < parts
        && (label.placement().equals("start") || label.placement().equals("end"));
  }
}
