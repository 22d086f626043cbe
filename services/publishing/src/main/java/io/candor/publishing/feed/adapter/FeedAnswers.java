package io.candor.publishing.feed.adapter;

import io.candor.publishing.feed.FeedPage;
import io.candor.publishing.feed.Words;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The pages of a feed as answers; what is not there, or not for the public, is one 404 page. */
@ApplicationScoped
class FeedAnswers {

  private final FeedPages pages;
  private final PageAnswers answers;
  private final Stylesheet stylesheet;

  FeedAnswers(FeedPages pages, PageAnswers answers, Stylesheet stylesheet) {
    this.pages = pages;
    this.answers = answers;
    this.stylesheet = stylesheet;
  }

  Uni<Response> page(
      String workspace, String channel, @Nullable String before, HttpHeaders request) {
    return find(workspace, channel, feed -> pages.page(feed, before))
        .flatMap(found -> found.map(page -> html(page, request)).orElseGet(() -> missing(request)));
  }

  Uni<Response> atom(String workspace, String channel, HttpHeaders request) {
    return find(workspace, channel, feed -> pages.page(feed, null))
        .flatMap(found ->
            found
                .map(page -> answers.atom(Pages.atom(page), known(request)))
                .orElseGet(() -> missing(request)));
  }

  Uni<Response> post(String workspace, String channel, String id, HttpHeaders request) {
    return find(
            workspace,
            channel,
            feed ->
                uuid(id)
                    .map(post -> pages.one(feed, post))
                    .orElseGet(() -> Uni.createFrom().item(Optional.empty())))
        .flatMap(found -> found.map(page -> one(page, request)).orElseGet(() -> missing(request)));
  }

  Uni<Response> missing(HttpHeaders request) {
    var language =
        languages(request).stream().filter(Words::knows).findFirst().orElse(Locale.ENGLISH);
    return answers.missing(Pages.missing(Words.of(language), stylesheet.css()));
  }

  /** A header that is no list of languages asks for none. */
  private static List<Locale> languages(HttpHeaders request) {
    try {
      return request.getAcceptableLanguages();
    } catch (IllegalArgumentException | WebApplicationException e) {
      return List.of();
    }
  }

  private Uni<Response> html(FeedPage page, HttpHeaders request) {
    var jsonLd = JsonLd.of(page.posts());
    return answers.page(Pages.feed(page, stylesheet.css(), jsonLd), known(request));
  }

  private Uni<Response> one(FeedPage page, HttpHeaders request) {
    var post = page.posts().getFirst();
    var jsonLd = JsonLd.of(page.posts());
    return answers.page(
        Pages.post(post, page, page.words(), stylesheet.css(), jsonLd), known(request));
  }

  private static Uni<Optional<FeedPage>> find(
      String workspace, String channel, Function<FeedName, Uni<Optional<FeedPage>>> how) {
    return FeedName.of(workspace, channel)
        .map(how)
        .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
  }

  private static @Nullable String known(HttpHeaders request) {
    return request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equals(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
