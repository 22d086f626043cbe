package io.candor.moderation.sealing.adapter;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A decision with its proof.
 *
 * @param entry the line of the record, JSON as it was sealed
 * @param disclosed the parts whose digests are in the entry, while they are not erased: salt, name
 *     and value of each
 * @param leaf of an entry without such parts of which something was erased, in place of the entry;
 *     lower-case hexadecimal
 * @param index of its leaf in the tree of its batch, from 0
 * @param path hashes from the leaf up, lower-case hexadecimal
 * @param head the signed tree head, a JWS
 */
@Schema(name = "ExportLine")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExportLine(
    @JsonRawValue @Schema(type = SchemaType.OBJECT) @Nullable String entry,
    @JsonRawValue @Schema(type = SchemaType.ARRAY) @Nullable String disclosed,
    @Nullable String leaf,
    int index,
    List<String> path,
    String head) {

  public ExportLine {
    path = List.copyOf(path);
  }
}
