package io.candor.publishing.posts.adapter;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query of a list of posts, as it is sent. */
public record PostQuery(
    @QueryParam("status") @Parameter(description = "scheduled, published, unknown, …")
        @Nullable String status,
    @QueryParam("channel") @Nullable String channel,
    @QueryParam("draft") @Nullable String draft,
    @QueryParam("from") @Parameter(description = "Due at or after this instant (RFC 3339)")
        @Nullable String from,
    @QueryParam("to") @Parameter(description = "Due before this instant (RFC 3339)")
        @Nullable String to,
    @QueryParam("q")
        @Parameter(description = "Words in the text, of the 10,000 first posts of the list")
        @Nullable String q,
    @QueryParam("sort")
        @Parameter(description = "scheduledAt or publishedAt; - in front for the last first")
        @Nullable String sort,
    @QueryParam("limit") @Nullable Integer limit,
    @QueryParam("cursor") @Nullable String cursor) {}
