package io.candor.moderation.conditions;

import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells without a post whether a condition may hold, and whether it may fail, where some names
 * stand for known words alone. What is not known may be either way.
 */
final class Reach {

  private static final Answers EITHER = new Answers(true, true);
  private static final Answers YES = new Answers(true, false);
  private final Map<Vocabulary, Set<String>> words;

  Reach(Map<Vocabulary, Set<String>> words) {
    this.words = Map.copyOf(words);
  }

  boolean holds(CelExpr condition) {
    return answers(condition).yes();
  }

  private Answers answers(CelExpr expr) {
    if (expr.exprKind().getKind() == Kind.CONSTANT) {
      boolean value = expr.constant().booleanValue();
      return new Answers(value, !value);
    }
    return expr.exprKind().getKind() == Kind.CALL ? answers(expr.call()) : EITHER;
  }

  private Answers answers(CelExpr.CelCall call) {
    return switch (call.function()) {
      case "_&&_" -> all(call.args()).reduce(Answers::and).orElse(EITHER);
      case "_||_" -> all(call.args()).reduce(Answers::or).orElse(EITHER);
      case "!_" -> answers(call.args().getFirst()).not();
      case "_!=_" -> compared(call).not();
      default -> compared(call);
    };
  }

  private Stream<Answers> all(List<CelExpr> parts) {
    return parts.stream().map(this::answers);
  }

  /** A name with words: by {@code ==}, {@code in} or {@code anyOf}. */
  private Answers compared(CelExpr.CelCall call) {
    var sides = Stream.concat(call.target().stream(), call.args().stream()).toList();
    var name = sides.stream().flatMap(side -> Literals.name(side).stream()).findFirst();
    var can = name.map(words::get).orElse(null);
    var asked = sides.stream().flatMap(Literals::words).toList();
    if (name.isEmpty() || can == null) {
      return EITHER;
    }
    if (asked.isEmpty()) {
      return can.isEmpty() && sides.stream().anyMatch(Reach::isEmptyList) ? YES : EITHER;
    }
    boolean none = asked.stream().noneMatch(can::contains);
    boolean all = name.get().type() == Vocabulary.Type.WORD && asked.containsAll(can);
    return new Answers(!none, !all);
  }

  private static boolean isEmptyList(CelExpr expr) {
    return expr.exprKind().getKind() == Kind.LIST && expr.list().elements().isEmpty();
  }
}
