package io.candor.publishing.feed.adapter;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Rendered pages with the headers that keep them safe and cheap. */
@ApplicationScoped
class PageAnswers {

  private static final String HTML = "text/html; charset=utf-8";
  private static final String ATOM = "application/atom+xml; charset=utf-8";
  private static final int TAG_BYTES = 15;
  private final Stylesheet stylesheet;

  PageAnswers(Stylesheet stylesheet) {
    this.stylesheet = stylesheet;
  }

  Uni<Response> page(TemplateInstance page, @Nullable String ifNoneMatch) {
    return Uni.createFrom()
        .completionStage(page::renderAsync)
        .map(body -> fresh(body, HTML, ifNoneMatch));
  }

  Uni<Response> atom(TemplateInstance feed, @Nullable String ifNoneMatch) {
    return Uni.createFrom()
        .completionStage(feed::renderAsync)
        .map(body -> fresh(body, ATOM, ifNoneMatch));
  }

  Uni<Response> missing(TemplateInstance page) {
    return Uni.createFrom()
        .completionStage(page::renderAsync)
        .map(body ->
            Response.status(404)
                .type(HTML)
                .header("Content-Security-Policy", stylesheet.policy())
                .header("Cache-Control", "no-store")
                .header("Vary", "Accept-Language")
                .entity(body)
                .build());
  }

  private Response fresh(String body, String type, @Nullable String ifNoneMatch) {
    var tag = "\"" + tag(body) + "\"";
    var answer = isKnown(tag, ifNoneMatch) ? Response.notModified() : Response.ok(body).type(type);
    return answer
        .header("ETag", tag)
        .header("Cache-Control", "public, max-age=10")
        .header("Content-Security-Policy", stylesheet.policy())
        .build();
  }

  /** RFC 9110, 13.1.2: any of the tags, compared weakly. */
  private static boolean isKnown(String tag, @Nullable String ifNoneMatch) {
    return ifNoneMatch != null
        && Arrays.stream(ifNoneMatch.split(","))
            .map(known -> known.strip().replaceFirst("^W/", ""))
            .anyMatch(known -> known.equals("*") || known.equals(tag));
  }

  private static String tag(String body) {
    return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(Sha256.of(body), TAG_BYTES));
  }
}
