package io.candor.audience;

/** Audiences as they are sent. */
public final class AudienceText {

  /** One as the design sends it. */
  public static final String YOUNG =
      """
      {"name":"Jeunes adultes en France","countries":["FR"],"languages":["fr"],"ageBands":["18-24"],"interests":["musique"]}
      """;

  private AudienceText() {}
}
