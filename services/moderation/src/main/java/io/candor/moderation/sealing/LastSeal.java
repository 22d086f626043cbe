package io.candor.moderation.sealing;

/** The newest batch of a workspace; its next head names it. */
public record LastSeal(String workspace, long batch, String head) {}
