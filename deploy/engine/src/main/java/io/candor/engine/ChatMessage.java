package io.candor.engine;

/** One message of a conversation. */
record ChatMessage(String role, String content) {}
