package io.candor.publishing.channels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kinds of channels there are. */
@ApplicationScoped
public class Kinds {

  private final Map<String, ChannelAdapter> byName;

  Kinds(@Any Instance<ChannelAdapter> adapters) {
    this.byName =
        adapters.stream()
            .collect(Collectors.toUnmodifiableMap(a -> a.kind().name(), Function.identity()));
  }

  /** All of them, by name. */
  public List<Kind> all() {
    return byName.values().stream()
        .map(ChannelAdapter::kind)
        .sorted(Comparator.comparing(Kind::name))
        .toList();
  }

  /** The adapter of a kind. */
  public Optional<ChannelAdapter> named(@Nullable String kind) {
    return kind == null ? Optional.empty() : Optional.ofNullable(byName.get(kind));
  }

  /** The names of kinds that are this service itself. */
  public List<String> local() {
    return byName.values().stream()
        .filter(LocalChannel.class::isInstance)
        .map(adapter -> adapter.kind().name())
        .sorted()
        .toList();
  }

  /** The local channel of a kind. */
  public Optional<LocalChannel> local(String kind) {
    return named(kind).filter(LocalChannel.class::isInstance).map(LocalChannel.class::cast);
  }

  /** The remote channel of a kind. */
  public Optional<RemoteChannel> remote(String kind) {
    return named(kind).filter(RemoteChannel.class::isInstance).map(RemoteChannel.class::cast);
  }

  /** The kind of a stored channel, which always has one. */
  public Kind of(Channel channel) {
    return named(channel.kind()).orElseThrow().kind();
  }
}
