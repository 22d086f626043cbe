package io.candor.local.command;

import io.candor.local.Layout;
import io.candor.local.engine.Weights;
import io.candor.local.home.Home;
import io.candor.local.home.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** Puts weights for the embedded model into the home. */
@Command(
    name = "engine",
    description = "engine fetch [FILE|URL --sha256 X]: fetches the weights of the embedded model.")
public final class EngineCommand implements Callable<Integer> {

  @Parameters(paramLabel = "fetch", description = "What to do: fetch.")
  private String action = "";

  @Unmatched private List<String> arguments = new ArrayList<>();

  @Override
  public Integer call() throws IOException, InterruptedException {
    var layout = Layout.ofEnvironment();
    if (!action.equals("fetch") || layout.engineClassPath().isEmpty()) {
      throw new Refusal("./candor engine fetch [FILE|URL --sha256 X] is what can be asked for.");
    }
    var command = new Weights(layout, Home.ofEnvironment().make()).command(arguments);
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
