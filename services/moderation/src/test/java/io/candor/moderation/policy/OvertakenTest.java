package io.candor.moderation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.PackRef;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OvertakenTest {

  private static final List<PackRef> SHIPPED = List.of(new PackRef("brand", "1.10.0", "digest"));

  @Test
  void aPutPackThatIsOlderThanTheOneThatShipsIsTold() {
    assertThat(Overtaken.by(SHIPPED, List.of(put("brand", "1.9.3"), put("house", "1.0.0"))))
        .singleElement()
        .asString()
        .contains("brand 1.10.0 ships", "1.9.3 was put");
  }

  @Test
  void oneThatIsAsNewOrNewerIsNot() {
    assertThat(Overtaken.by(SHIPPED, List.of(put("brand", "1.10.0")))).isEmpty();
    assertThat(Overtaken.by(SHIPPED, List.of(put("brand", "2.0.0")))).isEmpty();
  }

  private static PutPack put(String id, String version) {
    return new PutPack(
        1, PutPack.ALL, id, version, "digest", Instant.EPOCH, "somebody", Instant.EPOCH, Map.of());
  }
}
