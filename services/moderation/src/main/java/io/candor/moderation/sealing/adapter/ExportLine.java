package io.candor.moderation.sealing.adapter;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision with its proof.
 *
 * @param entry the line of the record, JSON as it was sealed
 * @param index of its leaf in the tree of its batch, from 0
 * @param path hashes from the leaf up, lower-case hexadecimal
 * @param head the signed tree head, a JWS
 */
@Schema(name = "ExportLine")
public record ExportLine(
    @JsonRawValue @Schema(type = SchemaType.OBJECT) String entry,
    int index,
    List<String> path,
    String head) {

  public ExportLine {
    path = List.copyOf(path);
  }
}
