package io.candor.moderation.policy.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.rest.Caller;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdministrationTest {

  private static final Caller OPERATOR = new Caller("olga", "default", Set.of("operator"));

  @Test
  void withoutASettingNobodyAdministrates() {
    assertThat(new Administration(Optional::empty).isOf(OPERATOR)).isFalse();
  }

  @Test
  void withOneItIsTheCallersOfThatWorkspaceAlone() {
    assertThat(new Administration(() -> Optional.of("default")).isOf(OPERATOR)).isTrue();
    assertThat(new Administration(() -> Optional.of("other")).isOf(OPERATOR)).isFalse();
  }
}
