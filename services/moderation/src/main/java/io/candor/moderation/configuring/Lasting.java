package io.candor.moderation.configuring;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A time that is longer than none: the service does not start with another. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Lasting.Check.class)
public @interface Lasting {

  /** What is wrong with the setting, after its name, and how to mend it. */
  String message() default
      "must be longer than no time; give a duration such as 30s or 184d, or leave it out";

  /** Always. */
  Class<?>[] groups() default {};

  /** Nothing, or how to look into an Optional. */
  Class<? extends Payload>[] payload() default {};

  /** Passes what is not set. */
  final class Check implements ConstraintValidator<Lasting, Duration> {
    @Override
    public boolean isValid(@Nullable Duration time, ConstraintValidatorContext context) {
      return time == null || time.isPositive();
    }
  }
}
