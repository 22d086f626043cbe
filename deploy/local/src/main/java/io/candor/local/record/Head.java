package io.candor.local.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HexFormat;

/**
 * A tree head whose signature was verified.
 *
 * @param previous SHA-256 of the head before; empty for a workspace's first
 * @param jws as it was signed
 */
record Head(
    String workspace,
    long batch,
    long size,
    String root,
    String sealedAt,
    String previous,
    String jws) {

  static Head of(JsonNode claims, String jws) throws BadLine {
    var head =
        new Head(
            claims.path("workspace").asText(),
            claims.path("batch").asLong(),
            claims.path("size").asLong(),
            claims.path("root").asText(),
            claims.path("sealedAt").asText(),
            claims.path("previous").asText(),
            jws);
    if (head.workspace.isEmpty() || head.batch < 1 || head.size < 1 || head.sealedAt.isEmpty()) {
      throw new BadLine("its head says not of which batch it is");
    }
    return head;
  }

  byte[] rootHash() throws BadLine {
    try {
      return HexFormat.of().parseHex(root);
    } catch (IllegalArgumentException e) {
      throw new BadLine("its head has no root");
    }
  }
}
