package io.candor.publishing.media;

import static io.candor.publishing.ClearanceBuilder.aClearance;
import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Authorship;
import io.candor.contracts.ContractJson;
import io.candor.contracts.Media;
import io.candor.contracts.Part;
import io.candor.publishing.ClearanceBuilder;
import io.candor.publishing.Desk;
import io.candor.publishing.Feeds;
import io.candor.publishing.Shelf;
import io.candor.publishing.Tables;
import io.candor.testing.Infrastructure;
import io.candor.testing.Kafka;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pictures of posts, as everybody sees them. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "publishing"))
class PicturesComponentTest {

  private static final Kafka KAFKA = new Kafka();
  private static final String IPTC = "http://cv.iptc.org/newscodes/digitalsourcetype/";
  private final String workspace = "w-" + UUID.randomUUID();
  private final byte[] bytes = Shelf.picture();
  @Inject Tables tables;

  @AfterAll
  static void close() {
    KAFKA.close();
  }

  @BeforeEach
  void setUp() {
    Feeds.setUp(workspace, "feed");
  }

  private ClearanceBuilder showing(Media... media) {
    return aClearance()
        .workspace(workspace)
        .parts(new Part("L'atelier.", List.of(), List.of(media)));
  }

  private URI publish(ClearanceBuilder clearance) {
    KAFKA.send(clearance.event());
    return Feeds.published(KAFKA, clearance.draft());
  }

  private static Media madeByAi(Media medium) {
    var authorship =
        new Authorship("trainedAlgorithmicMedia", "prompt_guided", "images", "flux-1", null, 0);
    return new Media(medium.digest(), medium.mediaType(), medium.alt(), authorship);
  }

  private static int known(String address, String tag) {
    return RestAssured.given().header("If-None-Match", tag).get(address).statusCode();
  }

  private static Document html(URI address) {
    return Jsoup.parse(Feeds.html(address));
  }

  @Test
  void aPageShowsThePictureWithItsWordsAndItsSize() {
    var medium = Shelf.put(bytes, "L'atelier \"vu\" de la rue <3");

    var page = html(publish(showing(medium)));

    var image = page.selectFirst("article img");
    assertThat(image.attr("src")).endsWith("/media/" + medium.digest());
    assertThat(image.attr("alt")).isEqualTo("L'atelier \"vu\" de la rue <3");
    assertThat(image.attr("width")).isEqualTo("40");
    assertThat(image.attr("height")).isEqualTo("30");
    assertThat(image.attr("loading")).isEqualTo("lazy");
    assertThat(page.select("img[onerror], script:not([type=application/ld+json])")).isEmpty();
  }

  @Test
  void machinesReadWhatAiDidToThePicture() throws Exception {
    var medium = Shelf.put(bytes, "Un atelier");

    var page = html(publish(showing(medium)));

    var json = page.selectFirst("script[type=application/ld+json]").data();
    var image = ContractJson.MAPPER.readTree(json).at("/@graph/0/image/0");
    assertThat(image.at("/@type").asText()).isEqualTo("ImageObject");
    assertThat(image.at("/contentUrl").asText()).endsWith("/media/" + medium.digest());
    assertThat(image.at("/encodingFormat").asText()).isEqualTo("image/png");
    assertThat(image.at("/digitalSourceType").asText()).isEqualTo(IPTC + "digitalCapture");
    assertThat(image.at("/width").asInt()).isEqualTo(40);
  }

  @Test
  void feedPageAndAtomShowItToo() {
    var medium = Shelf.put(bytes, "Un atelier");
    publish(showing(medium));

    var feed = Jsoup.parse(Feeds.get("/feeds/" + workspace + "/feed").asString());
    var atom = Feeds.get("/feeds/" + workspace + "/feed/atom").asString();

    assertThat(feed.selectFirst("article img").attr("alt")).isEqualTo("Un atelier");
    assertThat(
            Jsoup.parse(atom, org.jsoup.parser.Parser.xmlParser())
                .selectFirst("entry img")
                .attr("src"))
        .startsWith("http")
        .endsWith("/media/" + medium.digest());
  }

  @Test
  void thePictureItselfIsForEverybodyAndNothingButAPicture() {
    var medium = Shelf.put(bytes, "");
    publish(showing(medium));

    var answer = Feeds.get("/media/" + medium.digest());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.asByteArray()).isEqualTo(bytes);
    assertThat(answer.contentType()).isEqualTo("image/png");
    assertThat(answer.header("Content-Length")).isEqualTo("" + bytes.length);
    assertThat(answer.header("ETag")).isEqualTo("\"" + medium.digest() + "\"");
    assertThat(answer.header("Cache-Control")).startsWith("public").contains("immutable");
    assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
    assertThat(answer.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(known("/media/" + medium.digest(), answer.header("ETag"))).isEqualTo(304);
    assertThat(RestAssured.head("/media/" + medium.digest()).contentType()).isEqualTo("image/png");
  }

  @Test
  void aPictureThatAiMadeTellsSoByItself() {
    var made = madeByAi(Shelf.put(bytes, "Un atelier"));

    var shown = html(publish(showing(made))).selectFirst("article img").attr("src");
    var image = URI.create(shown).getPath();

    var marked = Feeds.get(image);
    var text = new String(marked.asByteArray(), StandardCharsets.ISO_8859_1);
    assertThat(text)
        .startsWith("\u0089PNG")
        .contains("DigitalSourceType=\"" + IPTC + "trainedAlgorithmicMedia\"")
        .contains("AISystemUsed=\"flux-1\"");
    assertThat(marked.header("Content-Length")).isEqualTo("" + text.length());
    assertThat(marked.header("ETag")).isNotEqualTo("\"" + made.digest() + "\"");
    assertThat(known(image, marked.header("ETag"))).isEqualTo(304);
    assertThat(Feeds.get("/media/" + made.digest()).asByteArray()).isEqualTo(bytes);
  }

  @Test
  void onlyThePostThatShowsAPictureLeadsToIt() {
    var medium = madeByAi(Shelf.put(bytes, ""));
    var other = showing(madeByAi(Shelf.put(Shelf.picture(), "")));
    publish(showing(medium));
    var page = publish(other).getPath();
    var elsewhere = page.substring(page.lastIndexOf('/') + 1);

    assertThat(Feeds.get("/media/" + medium.digest() + "/" + elsewhere).statusCode())
        .isEqualTo(404);
    assertThat(Feeds.get("/media/" + medium.digest() + "/" + UUID.randomUUID()).statusCode())
        .isEqualTo(404);
    assertThat(Feeds.get("/media/" + medium.digest() + "/post").statusCode()).isEqualTo(404);
  }

  @Test
  void whatNoPublishedPostShowsIsNotThere() {
    // Given
    var orphan = Shelf.put(Shelf.picture(), "");
    var later = Shelf.put(bytes, "");
    var clearance = showing(later).due(Duration.ofMinutes(30));
    KAFKA.send(clearance.event());
    var desk = new Desk(KAFKA, tables);
    desk.awaitStatus(clearance.draft(), "scheduled");

    // Then
    assertThat(Feeds.get("/media/" + orphan.digest()).statusCode()).isEqualTo(404);
    assertThat(Feeds.get("/media/" + later.digest()).statusCode()).isEqualTo(404);
    assertThat(Feeds.get("/media/" + "x".repeat(64)).statusCode()).isEqualTo(404);
    assertThat(Feeds.get("/media/..%2f..%2fetc").statusCode()).isEqualTo(404);

    // When it is withdrawn
    KAFKA.send(Desk.withdrawal(clearance.draft()).withWorkspace(workspace));
    desk.awaitStatus(clearance.draft(), "withdrawn");

    // Then
    assertThat(Feeds.get("/media/" + later.digest()).statusCode()).isEqualTo(404);
  }

  @Test
  void theFeedThatIsGoneTakesItsPicturesWithIt() {
    var medium = Shelf.put(bytes, "");
    publish(showing(medium));

    tables.change("update channel set deleted = true where workspace = ?", workspace);

    assertThat(Feeds.get("/media/" + medium.digest()).statusCode()).isEqualTo(404);
  }
}
