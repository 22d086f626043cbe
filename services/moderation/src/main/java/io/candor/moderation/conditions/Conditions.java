package io.candor.moderation.conditions;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelStandardFunctions;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compiles conditions: CEL (https://cel.dev) over {@link Vocabulary}, with {@code &&}, {@code ||},
 * {@code !}, {@code ==}, {@code !=}, {@code in} and {@code anyOf} alone. There are no loops,
 * arithmetic or patterns, so each condition costs at most what its length allows.
 */
public final class Conditions {

  private static final int LONGEST = 1_000;
  private static final String ANY_OF = "list_any_of_list";
  private static final CelType WORDS = ListType.create(SimpleType.STRING);
  private static final CelOptions OPTIONS =
      CelOptions.current().maxExpressionCodePointSize(LONGEST).maxParseRecursionDepth(32).build();

  private final CelCompiler compiler;
  private final CelRuntime runtime;
  private final Map<String, List<String>> regions;
  private final Literals literals;

  /**
   * Conditions that may name these.
   *
   * @param regions names for sets of countries
   * @param values what a name can stand for, where that is closed
   */
  public Conditions(Map<String, List<String>> regions, Map<Vocabulary, Set<String>> values) {
    this.regions = Map.copyOf(regions);
    this.literals = new Literals(values, regions.keySet());
    this.compiler = compiler(regions.keySet());
    this.runtime = runtime();
  }

  /** Checks and compiles one. */
  public Condition read(String text) throws BadCondition {
    try {
      var tree = compiler.compile(text).getAst();
      var findings = literals.check(tree);
      return new Condition(
          text, tree.getExpr(), runtime.createProgram(tree), regions, named(tree), findings);
    } catch (CelValidationException e) {
      throw bad(e);
    } catch (CelEvaluationException e) {
      throw new BadCondition("it cannot be asked: " + e.getMessage() + "; write it otherwise");
    }
  }

  private static Set<Vocabulary> named(CelAbstractSyntaxTree tree) {
    return CelNavigableAst.fromAst(tree)
        .getRoot()
        .allNodes()
        .flatMap(node -> Literals.name(node.expr()).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private BadCondition bad(CelValidationException e) {
    var issue = e.getErrors().getFirst();
    return new BadCondition(place(issue) + reason(issue.getMessage()));
  }

  private static String place(CelIssue issue) {
    var at = issue.getSourceLocation();
    if (at.getColumn() < 0) {
      return "";
    }
    var line = at.getLine() > 1 ? "line " + at.getLine() + ", " : "";
    return "at " + line + "character " + (at.getColumn() + 1) + " of the condition: ";
  }

  private String reason(String said) {
    if (!said.startsWith("undeclared reference")) {
      return said + "; write it as docs/rules-vocabulary.md says";
    }
    var names =
        Arrays.stream(Vocabulary.values())
            .map(Vocabulary::path)
            .sorted()
            .collect(Collectors.joining(", "));
    var places = regions.keySet().stream().sorted().collect(Collectors.joining(", "));
    return said.replace(" (in container '')", "")
        + "; known are %s, the regions %s, and the function anyOf".formatted(names, places);
  }

  private static CelCompiler compiler(Set<String> regions) {
    var builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardEnvironmentEnabled(false)
            .setStandardDeclarations(
                CelStandardDeclarations.newBuilder()
                    .includeFunctions(
                        StandardFunction.LOGICAL_AND,
                        StandardFunction.LOGICAL_OR,
                        StandardFunction.LOGICAL_NOT,
                        StandardFunction.EQUALS,
                        StandardFunction.NOT_EQUALS,
                        StandardFunction.IN)
                    .build())
            .addFunctionDeclarations(
                CelFunctionDecl.newFunctionDeclaration(
                    "anyOf",
                    CelOverloadDecl.newMemberOverload(ANY_OF, SimpleType.BOOL, WORDS, WORDS)))
            .setResultType(SimpleType.BOOL);
    regions.forEach(region -> builder.addVar(region, WORDS));
    for (var name : Vocabulary.values()) {
      builder.addVar(name.path(), type(name.type()));
    }
    return builder.build();
  }

  private static CelRuntime runtime() {
    return CelRuntimeFactory.standardCelRuntimeBuilder()
        .setOptions(OPTIONS)
        .setStandardEnvironmentEnabled(false)
        .setStandardFunctions(
            CelStandardFunctions.newBuilder()
                .includeFunctions(
                    CelStandardFunctions.StandardFunction.LOGICAL_NOT,
                    CelStandardFunctions.StandardFunction.EQUALS,
                    CelStandardFunctions.StandardFunction.NOT_EQUALS,
                    CelStandardFunctions.StandardFunction.IN)
                .build())
        .addFunctionBindings(
            CelFunctionBinding.from(
                ANY_OF, List.class, List.class, (some, others) -> !disjoint(some, others)))
        .build();
  }

  private static boolean disjoint(List<?> some, List<?> others) {
    return Collections.disjoint(some, others);
  }

  private static CelType type(Vocabulary.Type type) {
    return switch (type) {
      case BOOL -> SimpleType.BOOL;
      case WORD -> SimpleType.STRING;
      case WORDS -> WORDS;
    };
  }
}
