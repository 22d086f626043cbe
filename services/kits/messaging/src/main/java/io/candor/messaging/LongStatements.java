package io.candor.messaging;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Keeps statements of any length prepared: the driver would prepare those of more than 2,048
 * characters anew each time, and those of ours are constants. The servers and the login are those
 * of the configuration: a credentials provider would be asked once, at the start.
 */
@Singleton
class LongStatements implements PgPoolCreator {

  @Override
  public Pool create(Input input) {
    var servers = input.pgConnectOptionsList();
    servers.forEach(server -> server.setPreparedStatementCacheSqlFilter(_ -> true));
    return PgBuilder.pool()
        .with(input.poolOptions())
        .connectingTo(List.<SqlConnectOptions>copyOf(servers))
        .using(input.vertx())
        .build();
  }
}
