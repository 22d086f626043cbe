package io.candor.moderation.clearing.adapter;

import io.candor.moderation.clearing.CurrentKeys;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public keys that verify clearances: for everybody. */
@Path("/.well-known/jwks.json")
@Tag(name = "clearances")
public class JwksResource {

  private static final String EXAMPLE =
      """
      {"keys": [{"kty": "OKP", "crv": "Ed25519", "alg": "EdDSA", "use": "sig",
        "kid": "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]}
      """;
  private static final int MAX_AGE_SECONDS = 10;
  private final CurrentKeys keys;

  JwksResource(CurrentKeys keys) {
    this.keys = keys;
  }

  @GET
  @PermitAll
  @NonBlocking
  @SecurityRequirement(name = "")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Keys that verify clearances (RFC 7517)")
  @APIResponse(
      responseCode = "200",
      description = "The public keys",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "one key", value = EXAMPLE)))
  public Response keys() {
    var cache = new CacheControl();
    cache.setMaxAge(MAX_AGE_SECONDS);
    return Response.ok(keys.ring().jwks(Instant.now())).cacheControl(cache).build();
  }
}
