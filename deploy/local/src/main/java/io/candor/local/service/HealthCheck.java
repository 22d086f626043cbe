package io.candor.local.service;

import io.candor.local.process.Readiness;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a service whether it is ready: its consumers assigned, its database there. */
public final class HealthCheck implements Readiness {

  private static final int OK = 200;
  private static final int TIMEOUT_MILLIS = 2_000;

  private final URI question;

  public HealthCheck(String url) {
    this.question = URI.create(url + "/q/health/ready");
  }

  @Override
  public boolean isReady(long pid) {
    return isReady();
  }

  /** Whether it answers that it is. */
  public boolean isReady() {
    try {
      var connection = (HttpURLConnection) question.toURL().openConnection();
      connection.setConnectTimeout(TIMEOUT_MILLIS);
      connection.setReadTimeout(TIMEOUT_MILLIS);
      return connection.getResponseCode() == OK;
    } catch (IOException _) {
      return false;
    }
  }
}
