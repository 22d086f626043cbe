package io.candor.moderation.detecting.learnt.adapter;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.candor.clearance.Sha256;
import io.candor.moderation.detecting.learnt.Embedder;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * all-MiniLM-L6-v2, quantised, on ONNX Runtime with one thread. Model and vocabulary are in a jar;
 * nothing is fetched. Texts that were asked about lately are answered from memory.
 */
public final class OnnxEmbedder implements Embedder {

  private static final System.Logger LOG = System.getLogger(OnnxEmbedder.class.getName());
  private static final String NAME = "all-minilm-l6-v2-q";
  private static final int LONGEST = 128;
  private final OrtSession session;
  private final OrtEnvironment environment;
  private final WordPieces pieces;
  private final Recent recent;

  private OnnxEmbedder(int kept) throws IOException, OrtException {
    recent = new Recent(kept);
    try (var tokenizer = resource("-tokenizer.json")) {
      pieces = new WordPieces(new ObjectMapper().readTree(tokenizer), LONGEST);
    }
    environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "candor");
    try (var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      session = environment.createSession(bytes(), options);
    }
  }

  /**
   * The model of this machine, or {@link Embedder#SILENT} where its native library does not load.
   *
   * @param kept how many answers are remembered
   */
  public static Embedder load(int kept) {
    try {
      return new OnnxEmbedder(kept);
    } catch (IOException | OrtException | LinkageError e) {
      LOG.log(
          System.Logger.Level.WARNING,
          "the learnt look at texts is off: ONNX Runtime does not load here; rules decide alone, and decisions say so",
          e);
      return Embedder.SILENT;
    }
  }

  /** Its name and the digest of its file. */
  public static String model() throws IOException {
    return NAME + " " + Sha256.hex(bytes());
  }

  @Override
  public boolean wanted() {
    return true;
  }

  @Override
  public boolean answers() {
    return true;
  }

  @Override
  public Optional<float[]> embed(String text) {
    return Optional.of(recent.get(Sha256.hex(text), () -> place(text)));
  }

  private float[] place(String text) {
    var ids = pieces.of(text);
    var ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (var words = tensor(ids);
        var mask = tensor(ones);
        var types = tensor(new long[ids.length]);
        var result =
            session.run(
                Map.of("input_ids", words, "attention_mask", mask, "token_type_ids", types))) {
      return mean(((float[][][]) result.get(0).getValue())[0]);
    } catch (OrtException e) {
      throw new IllegalStateException("the embedding model failed", e);
    }
  }

  private OnnxTensor tensor(long[] row) throws OrtException {
    return OnnxTensor.createTensor(environment, new long[][] {row});
  }

  /** Their mean, at length one. */
  private static float[] mean(float[][] vectors) {
    var sum = new float[vectors[0].length];
    for (var vector : vectors) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += vector[i];
      }
    }
    double squares = 0;
    for (float one : sum) {
      squares += (double) one * one;
    }
    for (int i = 0; i < sum.length; i++) {
      sum[i] /= (float) Math.sqrt(squares);
    }
    return sum;
  }

  private static byte[] bytes() throws IOException {
    try (var model = resource(".onnx")) {
      return model.readAllBytes();
    }
  }

  private static InputStream resource(String ending) {
    var name = "/" + NAME + ending;
    return Objects.requireNonNull(OnnxEmbedder.class.getResourceAsStream(name), name);
  }
}
