package io.candor.publishing.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the URL of a webhook must be, before anything is asked of a name server. */
public final class WebhookAddress {

  private static final int LONGEST = 2048;
  private static final int MOST_PORT = 65_535;
  private static final Set<String> SCHEMES = Set.of("https", "http");
  private static final Pattern LITERAL = Pattern.compile("[0-9.]+|\\[.*]");

  private WebhookAddress() {}

  /** Why it cannot be one; empty when it can. */
  public static Optional<String> objection(String url, AddressGuard guard) {
    try {
      var uri = new URI(url);
      return syntax(url, uri).or(() -> host(uri, guard));
    } catch (URISyntaxException e) {
      return Optional.of("It is no URL.");
    }
  }

  private static Optional<String> syntax(String url, URI uri) {
    var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    if (url.length() > LONGEST) {
      return Optional.of("It has more than " + LONGEST + " characters.");
    }
    if (!SCHEMES.contains(scheme) || uri.getHost() == null) {
      return Optional.of("It is no https URL with a host.");
    }
    if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
      return Optional.of("It has user information or a fragment.");
    }
    return uri.getPort() == 0 || uri.getPort() > MOST_PORT
        ? Optional.of("It has no possible port.")
        : Optional.empty();
  }

  /** A host that is an address is judged at once; a name when it is called. */
  private static Optional<String> host(URI uri, AddressGuard guard) {
    var host = uri.getHost();
    if (!LITERAL.matcher(host).matches()) {
      return Optional.empty();
    }
    try {
      var address = InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", ""));
      boolean odd = host.indexOf(':') < 0 && !host.equals(address.getHostAddress());
      return odd
          ? Optional.of("Its host is an oddly written address.")
          : reach(address, uri, guard);
    } catch (IllegalArgumentException e) {
      return Optional.of("Its host is no address.");
    }
  }

  /** Why this address may not be called for that URL; empty when it may. */
  public static Optional<String> reach(InetAddress address, URI uri, AddressGuard guard) {
    if (!guard.permits(address)) {
      return Optional.of("It leads to an address that is not global.");
    }
    boolean plain = "http".equalsIgnoreCase(uri.getScheme());
    return plain && !guard.allowedByName(address)
        ? Optional.of("Plain http is for networks that this installation allows by name.")
        : Optional.empty();
  }
}
