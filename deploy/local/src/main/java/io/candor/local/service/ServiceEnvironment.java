package io.candor.local.service;

import io.candor.local.home.Home;
import io.candor.local.secrets.Secrets;
import java.util.HashMap;
import java.util.Map;

/** What a service is told at its start. */
public final class ServiceEnvironment {

  private final Home home;
  private final Secrets secrets;
  private final Addresses addresses;
  private final boolean engine;

  public ServiceEnvironment(Home home, Secrets secrets, Addresses addresses, boolean engine) {
    this.home = home;
    this.secrets = secrets;
    this.addresses = addresses;
    this.engine = engine;
  }

  /** All of it, for one service. */
  public Map<String, String> of(Service service) {
    Map<String, String> all = new HashMap<>(shared());
    all.put("QUARKUS_HTTP_PORT", Integer.toString(service.port(addresses.base())));
    all.put("CANDOR_REST_CURSOR_KEY", secrets.cursorKey(service.id()));
    all.putAll(database(service));
    switch (service) {
      case GENERATION -> all.putAll(generation());
      case MODERATION -> {
        all.put("CANDOR_CLEARING_KEY_FOLDER", secrets.clearingKeys().folder().toString());
        all.put("MODERATION_POLICY_ADMINISTRATION", "default");
      }
      case PUBLISHING -> all.put("CANDOR_SEALING_KEY", secrets.sealingKey());
      case AUDIENCE -> {}
    }
    return all;
  }

  /** SmallRye JWT takes what follows file: as a path, not as a URI: spaces stay as they are. */
  private Map<String, String> shared() {
    return Map.of(
        "QUARKUS_HTTP_HOST",
        "127.0.0.1",
        "KAFKA_BOOTSTRAP_SERVERS",
        addresses.bootstrap(),
        "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
        "file:" + secrets.tokenKeySet(),
        "MP_JWT_VERIFY_ISSUER",
        secrets.issuer(),
        "CANDOR_PUBLIC_URL",
        Service.PUBLISHING.url(addresses.base()),
        "CANDOR_JWKS_URL",
        Service.MODERATION.url(addresses.base()) + "/.well-known/jwks.json",
        "CANDOR_SEED_DEFAULT",
        "true",
        "CANDOR_MEDIA_FOLDER",
        home.data().resolve("media").toString());
  }

  private Map<String, String> database(Service service) {
    var place = "postgresql://127.0.0.1:" + addresses.postgres() + "/" + service.id();
    var roles = secrets.roles(service.id());
    return Map.of(
        "QUARKUS_DATASOURCE_REACTIVE_URL",
        place,
        "QUARKUS_DATASOURCE_JDBC_URL",
        "jdbc:" + place,
        "QUARKUS_DATASOURCE_USERNAME",
        roles.service(),
        "QUARKUS_DATASOURCE_PASSWORD",
        roles.password(),
        "QUARKUS_FLYWAY_USERNAME",
        roles.owner(),
        "QUARKUS_FLYWAY_PASSWORD",
        roles.ownerPassword());
  }

  private Map<String, String> generation() {
    return engine
        ? Map.of(
            "CANDOR_ENGINE_URL", addresses.engineUrl(),
            "CANDOR_ENGINE_TOKEN", secrets.engineTokenValue())
        : Map.of();
  }
}
