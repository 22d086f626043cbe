package io.candor.publishing.feed;

import static io.candor.publishing.ClearanceBuilder.LABEL;
import static io.candor.publishing.ClearanceBuilder.aClearance;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.candor.contracts.ContractJson;
import io.candor.contracts.Part;
import io.candor.publishing.ClearanceBuilder;
import io.candor.publishing.Feeds;
import io.candor.testing.Infrastructure;
import io.candor.testing.Kafka;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "publishing"))
class PostPageComponentTest {

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
  void thePageOfAPostShowsItsTextAndItsLabelToWhoHasNoScript() {
    // Given
    var clearance = cleared().text("L'atelier ouvre samedi.\nEntrée libre.\n\nÀ bientôt & merci !");

    // When
    var page = html(publish(clearance));

    // Then
    var article = page.body().selectFirst("article");
    assertThat(article.text())
        .contains("L'atelier ouvre samedi. Entrée libre. À bientôt & merci ! " + LABEL);
    assertThat(article.selectFirst("aside[role=note]").text()).isEqualTo(LABEL);
    assertThat(article.attr("lang")).isEqualTo("fr");
    assertThat(article.attr("dir")).isEqualTo("ltr");
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("fr");
  }

  @Test
  void machinesReadWhatAiDid() throws Exception {
    var page = html(publish(cleared()));

    var uri = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
    var posting = jsonLd(page).at("/@graph/0");
    assertThat(posting.at("/@type").asText()).isEqualTo("SocialMediaPosting");
    assertThat(posting.at("/digitalSourceType").asText()).isEqualTo(uri);
    assertThat(posting.at("/articleBody").asText()).endsWith(LABEL);
    assertThat(page.selectFirst("meta[name=digital-source-type]").attr("content")).isEqualTo(uri);
    assertThat(page.selectFirst("meta[property=og:description]").attr("content")).contains(LABEL);
  }

  @Test
  void aLabelThatStandsFirstIsReadFirstInPreviewsToo() {
    var page =
        html(publish(cleared().text("Ma routine du matin.").label("Publicité.", "start", 0)));

    assertThat(page.selectFirst("meta[property=og:description]").attr("content"))
        .isEqualTo("Publicité. – Ma routine du matin.");
    assertThat(page.body().selectFirst("article").text())
        .contains("Publicité. Ma routine du matin.");
  }

  private static JsonNode jsonLd(Document page) throws Exception {
    var script = page.selectFirst("script[type=application/ld+json]").data();
    return ContractJson.MAPPER.readTree(script);
  }

  @Test
  void nothingInATextBecomesMarkup() throws Exception {
    // Given
    var text =
        "<script>alert(1)</script></script><img src=x onerror=alert(1)> {post.id} \" ' <!-- &lt;";
    var clearance =
        cleared().text(text, "javascript:alert(1)").label("<b>IA</b></script>", "end", 0);

    // When
    var page = html(publish(clearance));

    // Then
    assertThat(page.body().selectFirst("article").text()).contains(text, "<b>IA</b></script>");
    assertThat(page.select("script:not([type=application/ld+json]), img, b, article a[href^=java]"))
        .isEmpty();
    assertThat(page.select("script")).hasSize(1);
    assertThat(jsonLd(page).at("/@graph/0/articleBody").asText())
        .isEqualTo(text + "\n\n<b>IA</b></script>");
  }

  @Test
  void onlyClearedHttpLinksCanBeFollowed() {
    var clearance =
        cleared()
            .text(
                "Voir https://exemple.fr/a?b=1&c=2 et https://autre.fr",
                "https://exemple.fr/a?b=1&c=2",
                "http://exemple.fr/plus",
                "data:text/html,x",
                "https://banque.fr@voleur.fr/");

    var article = html(publish(clearance)).body().selectFirst("article");

    assertThat(article.select(".part a").eachAttr("href"))
        .containsExactly("https://exemple.fr/a?b=1&c=2", "http://exemple.fr/plus");
    assertThat(article.text()).contains("et https://autre.fr");
  }

  @Test
  void controlCharactersAreSeenAndDoNoHarm() {
    var clearance = cleared().text("a\u0007b\u202Ec\uFFFFd");

    var address = publish(clearance);

    assertThat(html(address).body().selectFirst("article").text())
        .contains("a\uFFFDb\uFFFDc\uFFFDd");
    assertThat(
            Feeds.get("/feeds/" + workspace + "/feed/atom").xmlPath().getString("feed.entry.title"))
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
  }

  @Test
  void aRightToLeftLanguageIsSetFromRightToLeft() {
    var article =
        html(publish(cleared().language("ar").text("مرحبا"))).body().selectFirst("article");

    assertThat(article.attr("lang")).isEqualTo("ar");
    assertThat(article.attr("dir")).isEqualTo("rtl");
  }

  @Test
  void aThreadIsOneArticleWithTheLabelInItsPart() {
    var clearance =
        cleared()
            .parts(
                new Part("Un.", List.of(), List.of()),
                new Part("Deux.", List.of(), List.of()),
                new Part("Trois.", List.of(), List.of()))
            .label(LABEL, "start", 1);

    var article = html(publish(clearance)).body().selectFirst("article");

    assertThat(article.select(".part").eachText())
        .containsExactly("Un.", LABEL + " Deux.", "Trois.");
  }

  @Test
  void aLabelForAFieldThatPagesDoNotHaveIsShownFirst() {
    var article = html(publish(cleared().label(LABEL, "native", 0))).body().selectFirst("article");

    assertThat(article.selectFirst(".part").text()).isEqualTo(LABEL + " L'atelier ouvre samedi.");
  }
}
