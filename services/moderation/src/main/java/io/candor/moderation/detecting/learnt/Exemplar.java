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
    // two sums at a time: one has to wait for each addition, 384 times for each exemplar
    float even = 0;
    float odd = 0;
    for (int i = 1; i < place.length; i += 2) {
      even += place[i - 1] * vector[i - 1];
      odd += place[i] * vector[i];
    }
    int last = place.length - 1;
    return (even + odd + (last % 2 == 0 ? place[last] * vector[last] : 0)) / STEPS;
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
