package io.candor.local.command;

import io.candor.local.Console;
import io.candor.local.home.Home;
import io.candor.local.secrets.Secrets;
import io.candor.local.secrets.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a bearer token of this installation. */
@Command(name = "token", description = "Prints a token for this installation, valid 12 hours.")
public final class TokenCommand implements Callable<Integer> {

  /** Taken everywhere, so that a script can say it everywhere; the run itself knows its ports. */
  @SuppressWarnings("UnusedVariable")
  @Mixin
  private PortOption port = new PortOption();

  /** What a caller may be. */
  enum Group {
    author,
    reviewer,
    operator,
    auditor,
    agent
  }

  @Parameters(paramLabel = "USER", description = "Who it is for.")
  private String user = "";

  @Option(
      names = "--group",
      paramLabel = "GROUP",
      description = "One of ${COMPLETION-CANDIDATES}; may be repeated (default: author).")
  private List<Group> groups = new ArrayList<>();

  @Option(names = "--workspace", paramLabel = "W", defaultValue = "default")
  private String workspace = "default";

  @Override
  public Integer call() {
    var secrets = new Secrets(Home.ofEnvironment().make());
    var named = (groups.isEmpty() ? List.of(Group.author) : groups).stream();
    var names = named.map(g -> g.name().toLowerCase(Locale.ROOT)).distinct().toList();
    Console.standard().line(new Tokens(secrets).issue(user, workspace, names));
    return 0;
  }
}
