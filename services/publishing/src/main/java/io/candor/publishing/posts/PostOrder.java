package io.candor.publishing.posts;

import java.util.Arrays;
import java.util.Optional;

/** How a list of posts is sorted; posts of the same moment by their ids. */
public enum PostOrder {
  /** Due last first. */
  SCHEDULED_DOWN("-scheduledAt", "due", true),
  /** Due first first. */
  SCHEDULED_UP("scheduledAt", "due", false),
  /** Published last first; only what was published. */
  PUBLISHED_DOWN("-publishedAt", "published_at", true),
  /** Published first first; only what was published. */
  PUBLISHED_UP("publishedAt", "published_at", false);

  private final String wireName;
  private final String column;
  private final boolean down;

  PostOrder(String wireName, String column, boolean down) {
    this.wireName = wireName;
    this.column = column;
    this.down = down;
  }

  /** The order of a wire name, as {@code ?sort=} has it. */
  public static Optional<PostOrder> named(String name) {
    return Arrays.stream(values()).filter(order -> order.wireName.equals(name)).findFirst();
  }

  /** Its wire name. */
  public String wireName() {
    return wireName;
  }

  /** The column it sorts by. */
  public String column() {
    return column;
  }

  /** Whether the last comes first. */
  public boolean down() {
    return down;
  }
}
