package io.candor.local.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.candor.local.home.Home;
import io.candor.local.service.Addresses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The ports of the present run, for commands that ask. */
public final class AddressFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;

  private AddressFile(Path file) {
    this.file = file;
  }

  /** That of this home. */
  public static AddressFile in(Home home) {
    return new AddressFile(home.run().resolve("addresses.json"));
  }

  void write(Addresses addresses) {
    try {
      Files.writeString(file, JSON.writeValueAsString(addresses));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The ports, while there is a run. */
  public Optional<Addresses> read() {
    try {
      return Files.exists(file)
          ? Optional.of(JSON.readValue(Files.readString(file), Addresses.class))
          : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  void erase() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
