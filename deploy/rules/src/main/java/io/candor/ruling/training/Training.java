package io.candor.ruling.training;

import io.candor.moderation.detecting.learnt.Embedder;
import io.candor.moderation.detecting.learnt.Exemplar;
import io.candor.moderation.detecting.learnt.Exemplars;
import io.candor.moderation.detecting.learnt.Head;
import io.candor.moderation.detecting.learnt.Weights;
import java.util.ArrayList;
import java.util.List;

/**
 * Learns two functions, one of where a text lies and one of how near it is to exemplars, and adds
 * them: learnt together, the first would drown the second, which is the one that holds elsewhere.
 */
final class Training {

  private static final String LANGUAGE = "en";

  private final Embedder embedder;

  Training(Embedder embedder) {
    this.embedder = embedder;
  }

  /** A head of these sentences and rows; its threshold is yet to be set. */
  Head head(List<ExemplarFiles.Sentence> sentences, List<Row> rows) {
    var exemplars = new Exemplars(sentences.stream().map(this::exemplar).toList());
    var learning = new Learning(exemplars);
    exemplars.all().forEach(learning::add);
    rows.stream()
        .filter(row -> !row.kept())
        .forEach(row -> learning.add(place(row.text()), row.harmful()));
    return new Head(LANGUAGE, exemplars, learning.weights(), 0);
  }

  private Exemplar exemplar(ExemplarFiles.Sentence sentence) {
    return Exemplar.at(sentence.category(), sentence.harmful(), place(sentence.text()));
  }

  private float[] place(String text) {
    return embedder
        .embed(text)
        .orElseThrow(() -> new IllegalStateException("the embedding model did not load here"));
  }

  /** The rows of both functions. */
  private static final class Learning {

    private final Exemplars exemplars;
    private final List<double[]> places = new ArrayList<>();
    private final List<double[]> nearness = new ArrayList<>();
    private final List<Boolean> harmful = new ArrayList<>();

    Learning(Exemplars exemplars) {
      this.exemplars = exemplars;
    }

    /** An exemplar is a row too; what it is near to are the others. */
    void add(Exemplar exemplar) {
      places.add(doubles(exemplar.vector()));
      nearness.add(exemplars.features(exemplar.vector(), other -> other != exemplar));
      harmful.add(exemplar.harmful());
    }

    void add(float[] place, boolean isHarmful) {
      places.add(doubles(place));
      nearness.add(exemplars.features(place, _ -> true));
      harmful.add(isHarmful);
    }

    Weights weights() {
      var byPlace = Fit.learn(places, harmful);
      var byNearness = Fit.learn(nearness, harmful);
      var sum = new float[byPlace.length + byNearness.length - 1];
      for (int i = 0; i < byPlace.length - 1; i++) {
        sum[i] = (float) byPlace[i];
      }
      for (int i = 0; i < byNearness.length; i++) {
        sum[byPlace.length - 1 + i] = (float) byNearness[i];
      }
      sum[sum.length - 1] += (float) byPlace[byPlace.length - 1];
      return new Weights(sum);
    }

    private static double[] doubles(float[] place) {
      var doubles = new double[place.length];
      for (int i = 0; i < place.length; i++) {
        doubles[i] = place[i];
      }
      return doubles;
    }
  }
}
