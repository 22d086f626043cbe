package io.candor.local.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.candor.local.Console;
import io.candor.local.home.Home;
import io.candor.local.home.HomeLock;
import io.candor.local.process.ProcessRecord;
import io.candor.local.run.AddressFile;
import io.candor.local.service.Addresses;
import io.candor.local.service.HealthCheck;
import io.candor.local.service.Service;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What runs at this moment, found by asking. */
final class Status {

  private static final ObjectMapper JSON =
      new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);

  private final Home home;
  private final Map<String, Long> pids;
  private final Optional<Addresses> addresses;

  Status(Home home) {
    this.home = home;
    this.pids =
        ProcessRecord.all(home.run()).stream()
            .filter(r -> r.alive().isPresent())
            .collect(Collectors.toMap(ProcessRecord::name, ProcessRecord::pid));
    this.addresses =
        HomeLock.holder(home).isPresent() ? AddressFile.in(home).read() : Optional.empty();
  }

  boolean isRunning() {
    return addresses.isPresent();
  }

  void print(Console console) {
    addresses.ifPresentOrElse(
        a -> print(console, a),
        () -> console.line("Nothing runs in " + home.root() + ". Start it with ./candor up."));
  }

  ObjectNode asJson() {
    var json = JSON.createObjectNode();
    var services = json.putArray("services");
    addresses.ifPresent(
        a -> Arrays.stream(Service.values()).map(s -> asJson(s, a)).forEach(services::add));
    json.set(
        "kafka", addresses.map(a -> asJson("kafka").put("bootstrap", a.bootstrap())).orElse(null));
    json.set(
        "postgres", addresses.map(a -> asJson("postgres").put("port", a.postgres())).orElse(null));
    json.set(
        "engine",
        addresses
            .filter(_ -> pids.containsKey("engine"))
            .map(a -> asJson("engine").put("url", a.engineUrl()))
            .orElse(null));
    json.put("supervisor", HomeLock.holder(home).orElse(null));
    json.put("home", home.root().toString());
    return json;
  }

  private ObjectNode asJson(String process) {
    return JSON.createObjectNode()
        .put("pid", pids.get(process))
        .put("log", home.log(process).toString());
  }

  private ObjectNode asJson(Service service, Addresses at) {
    var url = service.url(at.base());
    return JSON.createObjectNode()
        .put("name", service.id())
        .put("pid", pids.get(service.id()))
        .put("url", url)
        .put("ready", new HealthCheck(url).isReady())
        .put("log", home.log(service.id()).toString());
  }

  private void print(Console console, Addresses at) {
    for (var service : Service.values()) {
      var url = service.url(at.base());
      var ready = new HealthCheck(url).isReady() ? "ready" : "not ready";
      console.entry(service.id(), url + "/q/swagger-ui  " + ready + ", " + pid(service.id()));
    }
    console.entry("kafka", at.bootstrap() + "  " + pid("kafka"));
    console.entry("postgres", "127.0.0.1:" + at.postgres() + "  " + pid("postgres"));
    console.entry(
        "engine",
        pids.containsKey("engine")
            ? at.engineUrl() + "  " + pid("engine")
            : "none: text is composed by rule");
    console.entry("feed", Service.PUBLISHING.url(at.base()) + "/feed");
    console.entry("logs", home.logs().toString());
  }

  private String pid(String process) {
    var pid = pids.get(process);
    return pid == null ? "not running" : "pid " + pid;
  }
}
