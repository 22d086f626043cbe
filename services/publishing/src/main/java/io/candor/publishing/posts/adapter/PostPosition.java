package io.candor.publishing.posts.adapter;

import java.time.Instant;
import java.util.UUID;

/** A place in a list of posts. */
record PostPosition(Instant at, UUID id) {}
