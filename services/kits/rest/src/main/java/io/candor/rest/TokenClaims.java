package io.candor.rest;

import com.github.benmanes.caffeine.cache.Ticker;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.InstantSource;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A signed token is still none where it does not say whose it is, or its groups are no list: 401,
 * before anybody asks what it allows. One that says nothing of groups is in none (403).
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class TokenClaims extends JWTCallerPrincipalFactory {

  private static final int LONGEST_SUB = 255;
  private final JWTCallerPrincipalFactory usual = new DefaultJWTCallerPrincipalFactory();
  private final VerifiedTokens verified =
      new VerifiedTokens(InstantSource.system(), Ticker.systemTicker());

  @Override
  public JWTCallerPrincipal parse(String token, JWTAuthContextInfo context) throws ParseException {
    var known = verified.find(token);
    if (known.isPresent()) {
      return known.get();
    }
    var principal = checked(token, context);
    verified.keep(token, principal);
    return principal;
  }

  private JWTCallerPrincipal checked(String token, JWTAuthContextInfo context)
      throws ParseException {
    var principal = usual(token, context);
    var claims = claims(token);
    if (!isSubject(claims.getValue("sub"))) {
      throw refused("It does not say who it is for: sub, of at most 255 visible characters.");
    }
    if (claims.containsKey("groups") && !isListOfTexts(claims.getValue("groups"))) {
      throw refused("What it says of groups is no list of texts.");
    }
    return principal;
  }

  /** Of claims that have other types than they should, the library only says that it fails. */
  private JWTCallerPrincipal usual(String token, JWTAuthContextInfo context) throws ParseException {
    try {
      return usual.parse(token, context);
    } catch (ClassCastException | IllegalArgumentException e) {
      throw new ParseException("a claim has another type", e);
    }
  }

  /** As they were signed: to the library a text is a list, and whatever is none an empty one. */
  private static JsonObject claims(String token) {
    var payload = token.split("\\.", -1)[1];
    return new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(payload)));
  }

  /** Nobody may share the name of nobody: four eyes are told apart by it. */
  private static boolean isSubject(@Nullable Object sub) {
    return sub instanceof String text
        && !text.isBlank()
        && text.length() <= LONGEST_SUB
        && Quoted.shown(text).equals(text);
  }

  private static boolean isListOfTexts(@Nullable Object groups) {
    return groups instanceof JsonArray list && list.stream().allMatch(String.class::isInstance);
  }

  private static ParseException refused(String detail) {
    var problem =
        Problem.of(401, "unauthenticated", "No valid token", detail)
            .at("Authorization", "Get a token that says so from who issues them.");
    return new ParseException(detail, problem.asException());
  }
}
