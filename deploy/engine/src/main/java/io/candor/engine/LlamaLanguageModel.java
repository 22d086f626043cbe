package io.candor.engine;

import de.kherud.llama.InferenceParameters;
import de.kherud.llama.LlamaModel;
import de.kherud.llama.ModelParameters;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** llama.cpp by JNI. */
final class LlamaLanguageModel implements LanguageModel {

  private final LlamaModel model;
  private final String name;

  LlamaLanguageModel(Path file, int threads, int context) {
    this.name = String.valueOf(file.getFileName()).replaceFirst("\\.gguf$", "");
    this.model =
        new LlamaModel(
            new ModelParameters()
                .setModel(file.toString())
                .setThreads(threads)
                .setThreadsBatch(threads)
                .setCtxSize(context)
                .setGpuLayers(0)
                .disableLog());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Generated generate(List<ChatMessage> talk, Sampling sampling, Deadline deadline) {
    var prompt = ChatMl.prompt(talk);
    var text = new StringBuilder();
    int tokens = 0;
    var outputs = model.generate(parameters(prompt, sampling)).iterator();
    while (outputs.hasNext()) {
      text.append(outputs.next().text);
      tokens++;
      if (deadline.over()) {
        outputs.cancel();
        throw new TimeLimitExceeded();
      }
    }
    int asked = model.encode(prompt).length;
    return new Generated(text.toString(), asked, tokens, tokens >= sampling.maxTokens());
  }

  private static InferenceParameters parameters(String prompt, Sampling sampling) {
    var stops = new ArrayList<>(sampling.stop());
    stops.add(ChatMl.END);
    var parameters =
        new InferenceParameters(prompt)
            .setTemperature(sampling.temperature())
            .setTopP(sampling.topP())
            .setSeed(sampling.seed())
            .setNPredict(sampling.maxTokens())
            .setCachePrompt(true)
            .setStopStrings(stops.toArray(String[]::new));
    return sampling.grammar() == null ? parameters : parameters.setGrammar(sampling.grammar());
  }

  @Override
  public void close() {
    model.close();
  }
}
