package io.candor.moderation.conditions;

import dev.cel.common.ast.CelExpr;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When a rule speaks of a post: an expression that was checked when its pack was loaded. */
public final class Condition {

  private final String text;
  private final CelExpr tree;
  private final CelRuntime.Program program;
  private final Map<String, List<String>> regions;
  private final Set<Vocabulary> named;
  private final Set<String> findings;

  Condition(
      String text,
      CelExpr tree,
      CelRuntime.Program program,
      Map<String, List<String>> regions,
      Set<Vocabulary> named,
      Set<String> findings) {
    this.text = text;
    this.tree = tree;
    this.program = program;
    this.regions = regions;
    this.named = named;
    this.findings = findings;
  }

  /** The {@code pack/rule} ids that it compares findings with. */
  public Set<String> findings() {
    return findings;
  }

  /** Whether it names this. */
  public boolean names(Vocabulary name) {
    return named.contains(name);
  }

  /**
   * Whether it may hold of some post, where these names can stand for, or hold, these words alone.
   */
  public boolean mayHold(Map<Vocabulary, Set<String>> words) {
    return new Reach(words).holds(tree);
  }

  /** As its pack writes it. */
  public String text() {
    return text;
  }

  /** Whether it asks for what other rules found: such a rule is decided in a second round. */
  public boolean isLater() {
    return named.stream().anyMatch(Vocabulary::later);
  }

  /**
   * Whether it holds.
   *
   * @throws IllegalStateException if it cannot be told; then the post is held
   */
  public boolean holds(Facts facts, Found found) {
    return holds(Vocabulary.values(facts, found));
  }

  /**
   * The same, where the names stand for these.
   *
   * @param values as {@link Vocabulary#values} gives them
   * @throws IllegalStateException if it cannot be told; then the post is held
   */
  public boolean holds(Map<String, Object> values) {
    try {
      return Boolean.TRUE.equals(program.eval(name -> value(values, name)));
    } catch (CelEvaluationException e) {
      throw new IllegalStateException("the condition cannot be told: " + text, e);
    }
  }

  private Optional<Object> value(Map<String, Object> values, String name) {
    var value = values.get(name);
    return Optional.ofNullable(value != null ? value : regions.get(name));
  }

  @Override
  public String toString() {
    return text;
  }
}
