package io.candor.moderation.conditions;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Checks that a condition compares each name with what it can stand for: {@code text.origin ==
 * "mde"} is well typed, and would never hold.
 */
final class Literals {

  private static final Set<Kind> KNOWN = Set.of(Kind.CALL, Kind.IDENT, Kind.CONSTANT, Kind.LIST);
  private final Map<Vocabulary, Set<String>> values;
  private final Set<String> regions;

  Literals(Map<Vocabulary, Set<String>> values, Set<String> regions) {
    this.values = Map.copyOf(values);
    this.regions = Set.copyOf(regions);
  }

  /** Answers the words that findings are compared with. */
  Set<String> check(CelAbstractSyntaxTree tree) throws BadCondition {
    Set<String> findings = new HashSet<>();
    for (var expr :
        CelNavigableAst.fromAst(tree).getRoot().allNodes().map(n -> n.expr()).toList()) {
      known(expr);
      var operands = operands(expr);
      for (var operand : operands) {
        var name = name(operand);
        if (name.isPresent()) {
          check(name.get(), operands);
        }
        if (name.filter(found -> found == Vocabulary.FINDINGS).isPresent()) {
          operands.stream().flatMap(Literals::words).forEach(findings::add);
        }
      }
    }
    return Set.copyOf(findings);
  }

  /** The name that an expression is, if it is one. */
  static Optional<Vocabulary> name(CelExpr expr) {
    return expr.exprKind().getKind() == Kind.IDENT
        ? Arrays.stream(Vocabulary.values())
            .filter(name -> name.path().equals(expr.ident().name()))
            .findFirst()
        : Optional.empty();
  }

  private static void known(CelExpr expr) throws BadCondition {
    var kind = expr.exprKind().getKind();
    if (!KNOWN.contains(kind)) {
      throw new BadCondition("there is no " + kind + " in conditions; only names, words and lists");
    }
    if (kind == Kind.LIST && !expr.list().elements().stream().allMatch(Literals::isWord)) {
      throw new BadCondition(
          "this is no list of words; a list holds words in quotation marks, and nothing else");
    }
  }

  private void check(Vocabulary name, List<CelExpr> operands) throws BadCondition {
    for (var operand : operands) {
      if (name != Vocabulary.AUDIENCE_COUNTRIES && isRegion(operand)) {
        throw new BadCondition(name.path() + " is no list of countries; compare it with words");
      }
    }
    var known = values.get(name);
    for (var word : operands.stream().flatMap(Literals::words).toList()) {
      if (known != null && !known.contains(word)) {
        throw unknown(name, word, known);
      }
    }
  }

  private boolean isRegion(CelExpr expr) {
    return expr.exprKind().getKind() == Kind.IDENT && regions.contains(expr.ident().name());
  }

  private static BadCondition unknown(Vocabulary name, String word, Set<String> known) {
    var some = new TreeSet<>(known).stream().limit(20).toList();
    return new BadCondition(
        name.path() + " is never \"" + word + "\"; known are " + String.join(", ", some));
  }

  /** What an operator or function compares; what stands beside a logical one is not compared. */
  private static List<CelExpr> operands(CelExpr expr) {
    if (expr.exprKind().getKind() != Kind.CALL || expr.call().function().matches("_(&&|\\|\\|)_")) {
      return List.of();
    }
    return Stream.concat(expr.call().target().stream(), expr.call().args().stream()).toList();
  }

  /** The words that an expression is, or lists. */
  static Stream<String> words(CelExpr expr) {
    return switch (expr.exprKind().getKind()) {
      case CONSTANT -> isWord(expr) ? Stream.of(expr.constant().stringValue()) : Stream.empty();
      case LIST -> expr.list().elements().stream().flatMap(Literals::words);
      default -> Stream.empty();
    };
  }

  private static boolean isWord(CelExpr expr) {
    return expr.exprKind().getKind() == Kind.CONSTANT
        && expr.constant().getKind() == CelConstant.Kind.STRING_VALUE;
  }
}
