package io.candor.audience.profiling.adapter;

import com.fasterxml.jackson.core.type.TypeReference;
import io.candor.audience.profiling.Prior;
import io.candor.contracts.ContractJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * The published measurements that ship with the service, with their sources: priors/priors.json.
 */
@ApplicationScoped
class Priors {

  private final List<Prior> all = read();

  List<Prior> all() {
    return all;
  }

  private static List<Prior> read() {
    try (var file = Priors.class.getResourceAsStream("/priors/priors.json")) {
      return ContractJson.MAPPER.readValue(Objects.requireNonNull(file), new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
