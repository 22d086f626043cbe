package io.candor.publishing.feed;

import static io.candor.publishing.ClearanceBuilder.LABEL;
import static io.candor.publishing.ClearanceBuilder.aClearance;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.publishing.PostPublished;
import io.candor.publishing.ClearanceBuilder;
import io.candor.publishing.Feeds;
import io.candor.testing.Infrastructure;
import io.candor.testing.Kafka;
import io.candor.testing.TestEvent;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "publishing"))
class FeedComponentTest {

  private static Kafka kafka;
  private final String workspace = "w-" + UUID.randomUUID();

  @BeforeAll
  static void connect() {
    kafka = new Kafka();
  }

  @AfterAll
  static void disconnect() {
    kafka.close();
  }

  @BeforeEach
  void setUp() {
    Feeds.setUp(workspace, "feed");
  }

  private ClearanceBuilder cleared() {
    return aClearance().workspace(workspace);
  }

  private URI publish(ClearanceBuilder clearance) {
    kafka.send(clearance.event());
    return Feeds.published(kafka, clearance.draft());
  }

  private static Document html(URI address) {
    return Jsoup.parse(Feeds.html(address));
  }

  @Test
  void theAddressInTheEventIsThePagesOwn() {
    var address = publish(cleared());

    var page = html(address);

    assertThat(page.selectFirst("link[rel=canonical]").attr("href")).isEqualTo(address.toString());
    assertThat(page.selectFirst("link[rel=alternate][type=application/atom+xml]").attr("href"))
        .endsWith("/feeds/" + workspace + "/feed/atom");
  }

  @Test
  void thePolicyOfEachPageForbidsScripts() {
    var answer = Feeds.get(publish(cleared()));

    assertThat(answer.header("Content-Security-Policy"))
        .startsWith("default-src 'none'; style-src 'sha256-")
        .doesNotContain("unsafe", "script-src")
        .contains("base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void whatIsNotThereIsOnePageThatTellsNothing() {
    // Given
    var address = publish(cleared());
    Feeds.setUp(workspace, "other");
    var post = address.getPath().replaceFirst(".*/p/", "");
    var base = "/feeds/" + workspace;

    // When
    var missing =
        List.of(
            base + "/feed/p/" + UUID.randomUUID(),
            base + "/other/p/" + post,
            "/feeds/elsewhere/feed/p/" + post,
            base + "/feed/p/" + post.toUpperCase(Locale.ROOT),
            base + "/feed/p/%00",
            base + "/nowhere",
            base + "/%00/atom",
            base + "/feed?before=forged",
            base + "/feed/p/" + post + "/more",
            "/feed/what",
            "/feeds");

    // Then
    var answers = missing.stream().map(Feeds::get).toList();
    assertThat(answers).allSatisfy(a -> assertThat(a.statusCode()).isEqualTo(404));
    assertThat(answers.stream().map(a -> a.contentType()).distinct())
        .containsExactly("text/html; charset=utf-8");
    assertThat(answers.stream().map(a -> a.asString()).distinct()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"q=abc", "fr;q=", "fr;q=9", ";;;,,", "*;q=x, de", "a-\u00ff_*", "-"})
  void noLanguageThatIsAskedForHarms(String languages) {
    given()
        .header("Accept-Language", languages)
        .get("/feeds/elsewhere/nowhere")
        .then()
        .statusCode(404)
        .contentType("text/html; charset=utf-8");
  }

  @Test
  void aPageThatWasSeenIsNotSentAgain() {
    // Given
    publish(cleared());
    var first = Feeds.get("/feeds/" + workspace + "/feed");
    var tag = first.header("ETag");

    // When
    var again = given().header("If-None-Match", tag).get("/feeds/" + workspace + "/feed");
    publish(cleared());
    var changed = given().header("If-None-Match", tag).get("/feeds/" + workspace + "/feed");

    // Then
    assertThat(first.header("Cache-Control")).contains("public");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.asString()).isEmpty();
    assertThat(changed.statusCode()).isEqualTo(200);
  }

  @Test
  void aChannelHasAllItsPostsNewestFirstPageByPage() {
    // Given
    var clearances = Stream.generate(this::cleared).limit(45).toList();
    kafka.send(clearances.stream().map(ClearanceBuilder::event).toArray(TestEvent[]::new));
    var newestFirst =
        Feeds.published(kafka, clearances.stream().map(ClearanceBuilder::draft).toList()).stream()
            .sorted(Comparator.comparing(PostPublished::publishedAt).reversed())
            .map(PostPublished::url)
            .toList();

    // When
    var seen = new ArrayList<String>();
    var next = URI.create("/feeds/" + workspace + "/feed");
    int pages = 0;
    while (next != null) {
      var page = html(next);
      pages++;
      seen.addAll(page.select("article .when a").eachAttr("href"));
      var link = page.selectFirst("link[rel=next]");
      next = link == null ? null : URI.create(link.attr("href"));
    }

    // Then
    assertThat(seen).containsExactlyElementsOf(newestFirst);
    assertThat(pages).isEqualTo(3);
  }

  @Test
  void anEmptyChannelSaysSo() {
    var page = html(URI.create("/feeds/" + workspace + "/feed"));

    assertThat(page.body().text()).contains("Nothing has been published here yet.");
  }

  @Test
  void theDefaultFeedHasShortAddresses() {
    // Given
    Feeds.setUp("default", "feed");
    var address = publish(aClearance().text("Sur le fil par défaut."));
    var post = address.getPath().replaceFirst(".*/p/", "");

    // Then
    assertThat(address.getPath()).isEqualTo("/feeds/default/feed/p/" + post);
    assertThat(html(URI.create("/feed")).body().text()).contains("Sur le fil par défaut.");
    assertThat(html(URI.create("/feed/p/" + post)).body().text())
        .contains("Sur le fil par défaut.");
    assertThat(Feeds.get("/feed/atom").asString()).contains("Sur le fil par défaut.");
  }

  @Test
  void theAtomFeedCarriesTextLabelAndMark() {
    // Given
    var address = publish(cleared().text("Un <b> & deux.\nFin."));

    // When
    var answer = Feeds.get("/feeds/" + workspace + "/feed/atom");

    // Then
    assertThat(answer.contentType()).isEqualTo("application/atom+xml; charset=utf-8");
    var atom = Jsoup.parse(answer.asString(), Parser.xmlParser());
    assertThat(atom.selectFirst("feed > id").text()).endsWith("/feeds/" + workspace + "/feed");
    assertThat(atom.selectFirst("feed > author > name").text()).isEqualTo("feed · " + workspace);
    var entry = atom.selectFirst("entry");
    assertThat(atom.selectFirst("feed > updated").text())
        .isEqualTo(entry.selectFirst("updated").text());
    assertThat(entry.attr("xml:lang")).isEqualTo("fr");
    assertThat(entry.selectFirst("id").text()).startsWith("urn:uuid:");
    assertThat(entry.selectFirst("link[rel=alternate]").attr("href")).isEqualTo(address.toString());
    assertThat(entry.selectFirst("category").attr("term")).isEqualTo("trainedAlgorithmicMedia");
    assertThat(entry.selectFirst("content[type=xhtml]").text())
        .contains("Un <b> & deux. Fin. " + LABEL);
  }
}
