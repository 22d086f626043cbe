package io.candor.publishing.posts.adapter;

import io.candor.contracts.Json;
import io.candor.messaging.Transactions;
import io.candor.rest.Callers;
import io.candor.rest.Cursors;
import io.candor.rest.ETags;
import io.candor.rest.Page;
import io.candor.rest.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Posts over REST: what is scheduled, what went out, what became of each. */
@Path("/v1/posts")
@Tag(name = "posts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"author", "reviewer", "operator", "auditor", "agent"})
@APIResponse(responseCode = "401", description = "No valid token (application/problem+json)")
@APIResponse(
    responseCode = "403",
    description = "No group that may read (application/problem+json)")
public class PostsResource {

  private final Callers callers;
  private final Cursors cursors;
  private final Transactions transactions;

  PostsResource(Callers callers, Cursors cursors, Transactions transactions) {
    this.callers = callers;
    this.cursors = cursors;
    this.transactions = transactions;
  }

  @GET
  @Operation(summary = "The posts, a page at a time")
  @APIResponse(
      responseCode = "200",
      description = "A page of posts",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "a page", value = PostExamples.PAGE)))
  @APIResponse(responseCode = "400", description = "A filter that is none, or a strange cursor")
  public Uni<Page<PostItem>> list(@BeanParam PostQuery query) {
    var workspace = callers.current().workspace();
    int most = cursors.limit(query.limit());
    var filter = PostFilter.of(query);
    var after =
        cursors
            .open(workspace, filter.list(), query.cursor())
            .map(position -> Json.read(position, PostPosition.class));
    return transactions
        .read(session -> PostStore.list(session, workspace, filter, after, most))
        .map(found ->
            cursors.page(
                workspace,
                filter.list(),
                found,
                most,
                item -> Json.write(item.position(filter.order()))));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "A post: schedule, attempts, receipt, link")
  @APIResponse(
      responseCode = "200",
      description = "The post; its ETag is what a resolution must match",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PostView.class),
              examples =
                  @ExampleObject(
                      name = "a post whose outcome is unknown",
                      value = PostExamples.ONE)))
  @APIResponse(responseCode = "404", description = "No such post in this workspace")
  public Uni<Response> post(@PathParam("id") String id) {
    var workspace = callers.current().workspace();
    var post = PostIds.parse(id);
    return transactions
        .read(session -> PostStore.find(session, workspace, post))
        .map(found -> answer(found.orElseThrow(() -> Problems.notFound("post"))));
  }

  private static Response answer(PostView post) {
    return Response.ok(post).header("ETag", ETags.of(post.version())).build();
  }
}
