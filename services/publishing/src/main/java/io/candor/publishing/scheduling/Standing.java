package io.candor.publishing.scheduling;

/**
 * How a draft's post stands.
 *
 * @param status empty when there is none
 * @param revision 0 when there is none
 */
public record Standing(String status, int revision) {
  public static final Standing NONE = new Standing("", 0);
}
