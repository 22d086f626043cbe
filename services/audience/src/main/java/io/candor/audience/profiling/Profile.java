package io.candor.audience.profiling;

import java.util.List;

/**
 * What is known of an audience, and from what.
 *
 * @param tone plain, warm, playful or formal
 * @param labelDetail short or full; never whether a label appears
 * @param evidence the priors that apply, with their sources
 */
public record Profile(String tone, String labelDetail, List<Prior> evidence) {

  public Profile {
    evidence = List.copyOf(evidence);
  }

  /**
   * From the priors of the audience's countries. The detail is full wherever a prior applies:
   * readers take a bare label for full automation, so they are told what AI did. The tone is warm
   * where all its age bands are young ones.
   */
  public static Profile of(Audience audience, List<Prior> priors) {
    var applying =
        priors.stream()
            .filter(p -> p.segment().equals("*") || audience.countries().contains(p.segment()))
            .toList();
    boolean young =
        !audience.ageBands().isEmpty() && audience.ageBands().stream().allMatch(Profile::isYoung);
    boolean known = applying.stream().anyMatch(p -> !p.segment().equals("*"));
    return new Profile(young ? "warm" : "plain", known ? "full" : "short", applying);
  }

  private static boolean isYoung(String band) {
    return AgeBand.of(band).filter(AgeBand::isYoung).isPresent();
  }
}
