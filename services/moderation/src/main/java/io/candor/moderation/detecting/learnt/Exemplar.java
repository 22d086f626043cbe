package io.candor.moderation.detecting.learnt;

import java.util.Arrays;
import java.util.Base64;

/**
 * Where a sentence lies that we wrote: one that harms, or one that only looks so. Rounded to bytes,
 * so that weights stay small.
 */
public final class Exemplar {

  private static final int STEPS = 127;

  private final String category;
  private final boolean harmful;
  private final byte[] place;

  private Exemplar(String category, boolean harmful, byte[] place) {
    this.category = category;
    this.harmful = harmful;
    this.place = place;
  }

  /** Of a vector of length one. */
  public static Exemplar at(String category, boolean harmful, float[] vector) {
    var place = new byte[vector.length];
    for (int i = 0; i < place.length; i++) {
      place[i] = (byte) Math.round(vector[i] * STEPS);
    }
    return new Exemplar(category, harmful, place);
  }

  /** Of a line that {@link #line} wrote. */
  static Exemplar read(String category, String line) {
    return new Exemplar(
        category, line.charAt(0) == '+', Base64.getDecoder().decode(line.substring(2)));
  }

  /** As weights write it. */
  String line() {
    return (harmful ? "+ " : "- ") + Base64.getEncoder().encodeToString(place);
  }

  public String category() {
    return category;
  }

  public boolean harmful() {
    return harmful;
  }

  /** Cosine of the angle to a vector of length one. */
  float nearness(float[] vector) {
    float sum = 0;
    for (int i = 0; i < place.length; i++) {
      sum += place[i] * vector[i];
    }
    return sum / STEPS;
  }

  /** The same vector, as it was rounded. */
  public float[] vector() {
    var vector = new float[place.length];
    for (int i = 0; i < place.length; i++) {
      vector[i] = place[i] / (float) STEPS;
    }
    return vector;
  }

  @Override
  public String toString() {
    return category + " " + harmful + " " + Arrays.hashCode(place);
  }
}
