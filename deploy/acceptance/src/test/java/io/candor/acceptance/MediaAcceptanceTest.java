package io.candor.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A picture on its way from an author's disk to a reader's screen. */
class MediaAcceptanceTest {

  private final Candor candor = Candor.shared();
  private final String token = candor.token("camille", "default", "author");
  private final Api generation = new Api(candor.url("generation"), token);

  @Test
  void aPictureIsUploadedNamedClearedAndSeen() throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      // Given
      var picture = picture();
      var digest = upload(client, picture).get("digest").asText();
      var address = candor.url("publishing") + "/media/" + digest;
      assertThat(get(client, address).statusCode()).isEqualTo(404);

      // When
      var accepted = generation.post("/v1/briefs", showing(digest));
      var story = Following.untilEnded(generation, accepted.json().get("id").asText());

      // Then
      assertThat(story.get("status").asText()).isEqualTo("published");
      var page = new Api("", "").get(story.at("/drafts/0/post/url").asText()).text();
      var image = Jsoup.parse(page).selectFirst("article img");
      assertThat(image.attr("alt")).isEqualTo("L'atelier, vu de la rue");
      assertThat(image.attr("width")).isEqualTo("40");
      assertThat(get(client, image.attr("src")).body()).isEqualTo(picture);
      assertThat(get(client, address).statusCode()).isEqualTo(200);
    }
  }

  private static HttpResponse<byte[]> get(HttpClient client, String address) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
  }

  private JsonNode upload(HttpClient client, byte[] file) throws Exception {
    var body = new ByteArrayOutputStream();
    body.writeBytes(
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\n"
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(file);
    body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
    var request =
        HttpRequest.newBuilder(URI.create(candor.url("generation") + "/v1/media"))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(BodyPublishers.ofByteArray(body.toByteArray()))
            .build();
    var answer = client.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Candor.JSON.readTree(answer.body());
  }

  private static String showing(String digest) throws Exception {
    var brief = (ObjectNode) Candor.JSON.readTree(Briefs.publish("L'atelier ouvre samedi."));
    var medium = brief.putArray("media").addObject();
    medium.put("digest", digest).put("alt", "L'atelier, vu de la rue");
    medium.putObject("authorship").put("digitalSourceType", "digitalCapture");
    return brief.toString();
  }

  private static byte[] picture() throws Exception {
    var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    image.setRGB(1, 1, ThreadLocalRandom.current().nextInt(0x1000000));
    image.setRGB(2, 2, ThreadLocalRandom.current().nextInt(0x1000000));
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}
