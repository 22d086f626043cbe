package io.candor.generation.listing.adapter;

import java.util.UUID;

/** An item of a list, in the order of its id. */
public interface Listed {
  UUID id();
}
