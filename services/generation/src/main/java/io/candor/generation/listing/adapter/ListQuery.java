package io.candor.generation.listing.adapter;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query of a list, as it is sent. */
public record ListQuery(
    @QueryParam("status") @Parameter(description = "Like held or published", example = "held")
        @Nullable String status,
    @QueryParam("brand") @Nullable String brand,
    @QueryParam("channel") @Nullable String channel,
    @QueryParam("audience") @Nullable String audience,
    @QueryParam("tag") @Nullable String tag,
    @QueryParam("from") @Parameter(description = "Made at or after this instant (RFC 3339)")
        @Nullable String from,
    @QueryParam("to") @Parameter(description = "Made before this instant (RFC 3339)")
        @Nullable String to,
    @QueryParam("q") @Parameter(description = "Words in the text or the subject")
        @Nullable String q,
    @QueryParam("sort")
        @Parameter(description = "createdAt, or -createdAt for the last first (as usual)")
        @Nullable String sort,
    @QueryParam("limit") @Parameter(description = "1 to 200, else 50") @Nullable Integer limit,
    @QueryParam("cursor")
        @Parameter(
            description =
                "next of the page before; a page may have fewer items than asked for though there is a next")
        @Nullable String cursor) {}
