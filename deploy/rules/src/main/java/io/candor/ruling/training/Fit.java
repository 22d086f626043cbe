package io.candor.ruling.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;

/**
 * Logistic regression, both classes of equal weight. Its solver is a trust region method without
 * chance, so that the same rows in the same order give the same numbers.
 */
final class Fit {

  private static final double COST = 0.1;
  private static final double PRECISION = 1e-4;

  /** Features lie within one: penalties on factors bind less where they are stretched. */
  private static final double STRETCH = 4;

  private Fit() {}

  /** A factor for each feature, and what is always added last. */
  static double[] learn(List<double[]> rows, List<Boolean> harmful) {
    var problem = new Problem();
    problem.l = rows.size();
    problem.n = rows.getFirst().length + 1;
    problem.bias = 1;
    problem.x = rows.stream().map(Fit::features).toArray(Feature[][]::new);
    problem.y = harmful.stream().mapToDouble(one -> one ? 1 : -1).toArray();
    return learn(problem, harmful);
  }

  private static double[] learn(Problem problem, List<Boolean> harmful) {
    long positive = harmful.stream().filter(one -> one).count();
    double half = problem.l / 2.0;
    var parameter = new Parameter(SolverType.L2R_LR, COST, PRECISION);
    parameter.setWeights(
        new double[] {half / positive, half / (problem.l - positive)}, new int[] {1, -1});
    Linear.disableDebugOutput();
    var model = Linear.train(problem, parameter);
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    var factors = model.getFeatureWeights();
    for (int i = 0; i < factors.length; i++) {
      factors[i] *= i < factors.length - 1 ? sign * STRETCH : sign;
    }
    return factors;
  }

  private static Feature[] features(double[] row) {
    var features = new Feature[row.length + 1];
    for (int i = 0; i < row.length; i++) {
      features[i] = new FeatureNode(i + 1, row[i] * STRETCH);
    }
    features[row.length] = new FeatureNode(row.length + 1, 1);
    return features;
  }
}
