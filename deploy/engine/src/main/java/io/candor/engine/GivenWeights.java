package io.candor.engine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** Weights a person names: a file, or an address. */
final class GivenWeights {

  private GivenWeights() {}

  /** The name it will have in the models folder. */
  static String fileName(String source) throws Unavailable {
    var path = isAddress(source) ? source.replaceFirst("[?#].*$", "") : source;
    var name = path.replaceFirst("^.*/", "");
    if (!name.endsWith(".gguf") || name.length() > 200) {
      throw new Unavailable("Weights are one file in GGUF form whose name ends in .gguf.");
    }
    return name;
  }

  /** Copies or downloads it to the target. */
  static void copy(String source, Path target)
      throws Unavailable, IOException, InterruptedException {
    System.err.println("Fetching " + fileName(source) + " ...");
    if (isAddress(source)) {
      download(source, target);
    } else if (Files.isReadable(Path.of(source))) {
      Files.copy(Path.of(source), target, StandardCopyOption.REPLACE_EXISTING);
    } else {
      throw new Unavailable("There is no file " + source + ".");
    }
  }

  private static boolean isAddress(String source) {
    return source.startsWith("http://") || source.startsWith("https://");
  }

  private static void download(String source, Path target)
      throws Unavailable, IOException, InterruptedException {
    try (var client =
        HttpClient.newBuilder()
            .followRedirects(Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(20))
            .build()) {
      var request = HttpRequest.newBuilder(URI.create(source)).build();
      var answer = client.send(request, BodyHandlers.ofFile(target));
      if (answer.statusCode() != 200) {
        throw new Unavailable("The address answered " + answer.statusCode() + ", not the weights.");
      }
    }
  }
}
