package io.candor.moderation.reviewing.adapter;

import io.candor.contracts.Json;
import io.candor.rest.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a caller asks for. */
record DecisionAsked(
    UUID review,
    AskedDecision decision,
    @Nullable String ifMatch,
    @Nullable String key,
    Caller caller) {

  String canonical() {
    return "POST /v1/reviews/" + review + "/decision " + ifMatch + " " + Json.write(decision);
  }
}
