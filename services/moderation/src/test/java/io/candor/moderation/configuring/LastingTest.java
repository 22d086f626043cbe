package io.candor.moderation.configuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.moderation.erasing.RetentionConfig;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.validator.BeanValidationConfigValidatorImpl;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long things are kept, as it is read at the start. */
class LastingTest {

  private static final int CONVERTED = 200;

  @ParameterizedTest
  @CsvSource({"after,0s", "after,-P30D", "appeals,0s", "appeals,-P184D", "every,0s", "every,-PT1M"})
  void aTimeThatIsNoneIsRefusedByItsNameWithItsCure(String setting, String time) {
    assertThatThrownBy(() -> read(Map.of("moderation.retention." + setting, time)))
        .isInstanceOf(ConfigValidationException.class)
        .hasMessageContaining(
            "moderation.retention." + setting + " must be longer than no time; give a duration");
  }

  @Test
  void aTimeThatLastsIsTakenAndSoIsNone() {
    assertThat(read(Map.of("moderation.retention.after", "90d")).after())
        .contains(Duration.ofDays(90));
    assertThat(read(Map.of()).after()).isEmpty();
    assertThat(read(Map.of()).appeals()).isEqualTo(Duration.ofDays(184));
  }

  private static RetentionConfig read(Map<String, String> settings) {
    return new SmallRyeConfigBuilder()
        .withMapping(RetentionConfig.class)
        .withConverter(Duration.class, CONVERTED, new DurationConverter())
        .withValidator(new BeanValidationConfigValidatorImpl())
        .withSources(source(settings))
        .build()
        .getConfigMapping(RetentionConfig.class);
  }

  private static ConfigSource source(Map<String, String> settings) {
    return new io.smallrye.config.PropertiesConfigSource(settings, "a test", 100);
  }
}
