package io.candor.testing.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Conditions that ArchUnit does not bring along. */
final class Conditions {

  private static final Set<String> VERBS = Set.of("GET", "PUT", "POST", "DELETE", "PATCH", "HEAD");
  private static final List<String> PERMISSIONS =
      List.of(
          "jakarta.annotation.security.RolesAllowed",
          "jakarta.annotation.security.PermitAll",
          "jakarta.annotation.security.DenyAll");

  private Conditions() {}

  /** Parameters of this type alone. */
  static ArchCondition<JavaMethod> takeOnly(String type) {
    return condition(
        "take only " + type,
        method -> method.getRawParameterTypes().stream().allMatch(p -> p.getName().equals(type)),
        method -> method.getFullName());
  }

  /** Calls of these, by class and method name. */
  static ArchCondition<JavaClass> callAnyOf(String... names) {
    var forbidden = Set.of(names);
    return calls("call one of " + forbidden, call -> forbidden.contains(nameOf(call)));
  }

  /** Waiting for a result anywhere but in an observer of the application's start. */
  static ArchCondition<JavaClass> awaitOtherThanAtStart() {
    return calls(
        "wait for a result other than at the start",
        call ->
            call.getName().equals("await")
                && call.getTargetOwner().getName().startsWith("io.smallrye.mutiny.")
                && call.getOrigin().getRawParameterTypes().stream()
                    .noneMatch(p -> p.getName().equals("io.quarkus.runtime.StartupEvent")));
  }

  static DescribedPredicate<JavaMethod> areEndpoints() {
    return DescribedPredicate.describe(
        "are REST endpoints",
        method ->
            method.getAnnotations().stream()
                .anyMatch(a ->
                    a.getRawType().getPackageName().equals("jakarta.ws.rs")
                        && VERBS.contains(a.getRawType().getSimpleName())));
  }

  static ArchCondition<JavaMethod> sayWhoMayCall() {
    return condition(
        "say who may call",
        method ->
            PERMISSIONS.stream()
                .anyMatch(p -> method.isAnnotatedWith(p) || method.getOwner().isAnnotatedWith(p)),
        method -> method.getFullName() + " has none of RolesAllowed, PermitAll, DenyAll");
  }

  static ArchCondition<JavaClass> notExist() {
    return condition("not exist", type -> false, JavaClass::getName);
  }

  private static String nameOf(JavaMethodCall call) {
    return call.getTargetOwner().getName() + "." + call.getName();
  }

  private static <T> ArchCondition<T> condition(
      String what, Predicate<T> holds, java.util.function.Function<T, String> message) {
    return new ArchCondition<>(what) {
      @Override
      public void check(T item, ConditionEvents events) {
        events.add(new SimpleConditionEvent(item, holds.test(item), message.apply(item)));
      }
    };
  }

  private static ArchCondition<JavaClass> calls(String what, Predicate<JavaMethodCall> wanted) {
    return new ArchCondition<>(what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getMethodCallsFromSelf().stream()
            .filter(wanted)
            .forEach(c -> events.add(SimpleConditionEvent.satisfied(c, c.getDescription())));
      }
    };
  }
}
