package io.candor.local.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.clearance.ClearanceSigner;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTest {

  private final List<String> lines = new ArrayList<>(Exports.lines());

  @Test
  void whatIsAsItWasSealedIsProved() {
    var verification = checked(lines);

    assertThat(verification.faults()).isEmpty();
    assertThat(verification.provesSomething()).isTrue();
    assertThat(verification.summary())
        .containsExactly(
            "8 of 8 lines are proved, of 3 batches",
            "8 whole, 0 without parts that were erased, 0 by their leaf alone",
            "workspace w, batches 1 to 3, sealed 2026-11-25T08:00:00.123Z to 2026-11-25T08:00:00.123Z");
  }

  /** Canonical form: neither order nor spaces nor how a number is written is what was sealed. */
  @Test
  void theSameEntryWrittenInAnotherWayIsTheSame() {
    lines.set(
        5,
        lines
            .get(5)
            .replace("\"workspace\": \"w\", \"verdict\": \"cleared\",", "\"verdict\":\"cleared\",")
            .replace("0.50,", "5e-1,  \"workspace\": \"\\u0077\","));

    assertThat(checked(lines).faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"cleared\" > \"refused\"",
        "0.50 > 0.51",
        "null > 0",
        "\"id\" > \"ID\"",
        "é > e",
        "\"text\" > \"more\": 1, \"text\""
      })
  void aChangedEntryIsFound(String change) {
    var words = change.split(" > ", 2);
    lines.set(2, lines.get(2).replace(words[0], words[1]));

    assertThat(checked(lines).faults())
        .containsExactly(
            "line 3: its entry or its path is not what was sealed in batch 1",
            "batch 1: 4 of its 5 entries are there");
  }

  @Test
  void whatWasErasedIsProvedAndCounted() {
    var verification = checked(Exports.erased());

    assertThat(verification.faults()).isEmpty();
    assertThat(verification.summary())
        .startsWith(
            "3 of 3 lines are proved, of 1 batches",
            "1 whole, 1 without parts that were erased, 1 by their leaf alone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "é 1 > è 1",
        "salt-1 > salt-2",
        "\"findings\":[] > \"findings\":[1]",
        "\"words\",{ > \"reasons\",{"
      })
  void aPartThatIsAnotherThanWasSealedIsFound(String change) {
    var words = change.split(" > ", 2);
    var erased = Exports.erased();
    erased.set(0, erased.get(0).replace(words[0], words[1]));

    assertThat(checked(erased).faults().getFirst())
        .startsWith("line 1: what it discloses as ")
        .endsWith("is not what was sealed");
  }

  /** In place of what was erased nothing else can be put, nor be erased what stays. */
  @Test
  void anErasedLineThatWasChangedIsFound() {
    var erased = Exports.erased();
    erased.set(1, erased.get(1).replace("\"id\":2", "\"id\":3"));
    erased.set(2, erased.get(2).replaceFirst("\"leaf\":\"..", "\"leaf\":\"00"));

    assertThat(checked(erased).faults())
        .startsWith(
            "line 2: its entry or its path is not what was sealed in batch 1",
            "line 3: its entry or its path is not what was sealed in batch 1");
  }

  @Test
  void aPartOfAnotherEntryAPartTwiceAndAnUnsealedOneAreFound() {
    var erased = Exports.erased();
    erased.set(
        1, erased.get(1).replace("\"disclosed\":[", "\"disclosed\":[" + Exports.words(1) + ","));
    erased.set(
        0, erased.get(0).replace(Exports.words(1), Exports.words(1) + "," + Exports.words(1)));
    lines.set(
        5, lines.get(5).replace(",\"index\"", ",\"disclosed\":[[\"s\",\"words\",1]],\"index\""));

    assertThat(checked(erased).faults())
        .startsWith(
            "line 1: what it discloses as words is not what was sealed",
            "line 2: what it discloses as words is not what was sealed");
    assertThat(checked(lines).faults())
        .startsWith("line 6: what it discloses as words is not what was sealed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1]", "[\"s\",\"words\"]", "[1,\"words\",2]", "[\"s\",2,3]", "{}"})
  void whatIsNoPartIsFound(String part) {
    lines.set(5, lines.get(5).replace(",\"index\"", ",\"disclosed\":[" + part + "],\"index\""));

    assertThat(checked(lines).faults())
        .startsWith("line 6: what it discloses is no salt, name and value");
  }

  /** An entry and a leaf could say two things. */
  @Test
  void aLineWithBothAnEntryAndALeafIsNone() {
    lines.set(5, lines.get(5).replace(",\"index\"", ",\"leaf\":\"00\",\"index\""));

    assertThat(checked(lines).faults().getFirst()).startsWith("line 6: it is no line of an export");
  }

  @Test
  void pathsThatChangedPlacesAreFound() {
    var first = pathOf(lines.get(0));
    var second = pathOf(lines.get(1));
    lines.set(0, lines.get(0).replace(first, second));
    lines.set(1, lines.get(1).replace(second, first));

    assertThat(checked(lines).faults())
        .startsWith(
            "line 1: its entry or its path is not what was sealed in batch 1",
            "line 2: its entry or its path is not what was sealed in batch 1");
  }

  @Test
  void anEntryWithTheHeadOfAnotherBatchIsFound() {
    lines.set(5, lines.get(5).replace(headOf(lines.get(5)), headOf(lines.get(6))));

    assertThat(checked(lines).faults())
        .contains("line 6: its entry or its path is not what was sealed in batch 3");
  }

  @Test
  void aHeadByAnotherKeyIsFound() {
    assertThat(checked(Exports.forged()).faults())
        .hasSize(8)
        .allSatisfy(fault -> assertThat(fault).contains("signed with a key that is not given"));
  }

  @Test
  void aHeadWhoseKeyIdWasMadeToFitIsFound() {
    var mine = headOf(lines.get(5)).split("\\.");
    var forged = headOf(Exports.forged().get(5)).split("\\.");
    lines.set(
        5,
        Exports.forged()
            .get(5)
            .replace(String.join(".", forged), mine[0] + "." + forged[1] + "." + forged[2]));

    assertThat(checked(lines).faults().getFirst())
        .startsWith("line 6: the signature of its head is not by key kPrK");
  }

  /** The same key signs clearances: what says another thing is no head. */
  @Test
  void aSignatureOfSomethingElseIsNoHead() {
    var header = "{\"alg\":\"EdDSA\",\"typ\":\"candor-clearance+jws\"}";
    lines.set(5, withHeader(lines.get(5), header));
    lines.set(6, withHeader(lines.get(6), "{\"alg\":\"none\",\"typ\":\"candor-record-head+jws\"}"));

    assertThat(checked(lines).faults())
        .contains("line 6: its head is no head of a record")
        .anySatisfy(fault -> assertThat(fault).startsWith("line 7: its head is"));
  }

  @Test
  void anEntryUnderTheHeadOfAnotherWorkspaceIsFound() {
    assertThat(checked(Exports.misplaced()).faults())
        .containsExactly("line 1: its entry is of another workspace than its head");
  }

  @Test
  void twoHistoriesOfOneWorkspaceAreFound() {
    lines.add(Exports.otherwise().getFirst());

    assertThat(checked(lines).faults())
        .containsExactly("line 9: batch 1 has another head in a line before");
  }

  @Test
  void aFileCutInALineIsFound() {
    var last = lines.removeLast();
    lines.add(last.substring(0, last.length() / 2));

    assertThat(checked(lines).faults())
        .containsExactly(
            "line 8: it is no whole line of JSON", "batch 3: 1 of its 2 entries are there");
  }

  @Test
  void aFileCutBetweenLinesIsFound() {
    assertThat(checked(lines.subList(0, 7)).faults())
        .containsExactly("batch 3: 1 of its 2 entries are there");
  }

  @Test
  void aBatchThatWasTakenOutIsFound() {
    lines.remove(5);

    assertThat(checked(lines).faults()).containsExactly("batch 3: the one before it is missing");
  }

  @Test
  void aLineTwiceIsFound() {
    lines.add(1, lines.getFirst());

    assertThat(checked(lines).faults()).containsExactly("line 2: it is there twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{}", "null", "{\"entry\":{},\"index\":\"0\"}", "nonsense"})
  void whatIsNoLineIsFound(String line) {
    lines.add(line);

    assertThat(checked(lines).faults()).singleElement().asString().startsWith("line 9: it is no");
  }

  @Test
  void anEmptyFileProvesNothing() {
    assertThat(checked(List.of()).provesSomething()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"keys\":[]}", "{\"keys\":[{\"kty\":\"EC\"}]}"})
  void withoutKeysNothingIsVerified(String jwks) {
    assertThatThrownBy(() -> new Verification(jwks)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Verification checked(List<String> lines) {
    var verification = new Verification(Exports.jwks());
    lines.forEach(verification::check);
    return verification;
  }

  private static String pathOf(String line) {
    return line.substring(line.indexOf("\"path\":"), line.indexOf(",\"head\":"));
  }

  private static String headOf(String line) {
    return line.substring(line.indexOf("\"head\":\"") + 8, line.length() - 2);
  }

  private static String withHeader(String line, String json) {
    var head = headOf(line);
    var header = base64(json.replace("}", ",\"kid\":\"" + keyId() + "\"}"));
    return line.replace(head, header + head.substring(head.indexOf('.')));
  }

  private static String keyId() {
    return ClearanceSigner.fromJwk(Exports.KEY).keyId();
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
