package io.candor.generation.composing;

import java.util.List;
import java.util.stream.Stream;

/** Puts openers and closers around bodies, as far as they suit and fit. */
final class Frames {

  private static final String BEFORE_CLOSER = "\n\n";

  private final CompositionRequest request;
  private final Phrasebook phrases;

  Frames(CompositionRequest request, Phrasebook phrases) {
    this.request = request;
    this.phrases = phrases;
  }

  List<Frame> around(List<Body> bodies) {
    return bodies.stream().map(this::frame).toList();
  }

  private Frame frame(Body body) {
    var occasion = Occasion.isSober(request) ? Occasion.SOBER : Occasion.of(body.text());
    if (occasion == Occasion.SOBER) {
      return new Frame(List.of(""), body, List.of(""));
    }
    var closers = closes(body) ? List.of("") : closers(body, occasion);
    int longest = closers.stream().mapToInt(request.budget().unit()::length).max().orElse(0);
    return new Frame(opens(body) ? List.of("") : openers(body, occasion, longest), body, closers);
  }

  private List<String> closers(Body body, Occasion occasion) {
    return orNone(
        suiting(phrases.closers(), body, occasion)
            .map(closer -> BEFORE_CLOSER + closer)
            .filter(closer -> request.budget().fits(body.text() + closer)));
  }

  private List<String> openers(Body body, Occasion occasion, int behind) {
    int room = request.budget().limit() - behind;
    return orNone(
        suiting(phrases.openers(), body, occasion)
            .map(opener -> opener + body.gap())
            .filter(opener -> request.budget().unit().length(opener + body.text()) <= room));
  }

  private Stream<String> suiting(List<Phrase> from, Body body, Occasion occasion) {
    return from.stream()
        .filter(phrase -> phrase.suits(request.tone(), body, occasion))
        .map(phrase -> Typography.set(phrase.text(), request.language()))
        .filter(phrase -> !Unwanted.of(request).in(phrase));
  }

  /** The author's own first line draws readers in already. */
  private static boolean opens(Body body) {
    return body.text().matches("(?s)^[^.\\n]{0,120}[!?…](?:\\s.*|$)")
        || !Character.isLetterOrDigit(body.text().codePointAt(0));
  }

  /** The author's own end asks or calls already, or is a link or a tag. */
  private static boolean closes(Body body) {
    return body.text().matches("(?s).*[!?…][»”\"]?$")
        || body.text().matches("(?s).*(?:https?://|#)\\S+$");
  }

  private static List<String> orNone(Stream<String> phrases) {
    var list = phrases.toList();
    return list.isEmpty() ? List.of("") : list;
  }
}
