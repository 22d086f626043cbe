package io.candor.contracts;

import java.util.Set;

/**
 * IPTC digital source types by short name (NewsCodes, 2024-10-23), and what they say of AI.
 *
 * @see <a href="http://cv.iptc.org/newscodes/digitalsourcetype/">the vocabulary</a>
 */
public final class DigitalSourceType {

  public static final String TRAINED_ALGORITHMIC_MEDIA = "trainedAlgorithmicMedia";
  public static final String COMPOSITE_WITH_TRAINED_ALGORITHMIC_MEDIA =
      "compositeWithTrainedAlgorithmicMedia";
  public static final String COMPOSITE_SYNTHETIC = "compositeSynthetic";
  public static final String ALGORITHMIC_MEDIA = "algorithmicMedia";
  public static final String ALGORITHMICALLY_ENHANCED = "algorithmicallyEnhanced";
  public static final String DATA_DRIVEN_MEDIA = "dataDrivenMedia";
  public static final String HUMAN_EDITS = "humanEdits";
  public static final String DIGITAL_CREATION = "digitalCreation";

  private static final Set<String> GENERATIVE =
      Set.of(
          TRAINED_ALGORITHMIC_MEDIA, COMPOSITE_WITH_TRAINED_ALGORITHMIC_MEDIA, COMPOSITE_SYNTHETIC);

  private static final Set<String> WITHOUT_GENERATIVE_AI =
      Set.of(
          ALGORITHMIC_MEDIA,
          ALGORITHMICALLY_ENHANCED,
          DATA_DRIVEN_MEDIA,
          HUMAN_EDITS,
          DIGITAL_CREATION,
          "digitalCapture",
          "computationalCapture",
          "compositeCapture",
          "negativeFilm",
          "positiveFilm",
          "print",
          "screenCapture",
          "virtualRecording");

  private DigitalSourceType() {}

  /** Whether a trained model made it, whole or in part. */
  public static boolean generative(String type) {
    return GENERATIVE.contains(type);
  }

  /**
   * Whether the term says enough to decide; {@code composite}, retired and strange terms do not.
   */
  public static boolean decided(String type) {
    return generative(type) || WITHOUT_GENERATIVE_AI.contains(type);
  }
}
