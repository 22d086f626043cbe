package io.candor.moderation.screening;

import java.util.Arrays;

/** Prints how long a judgement takes: p50 and p99 of an ordinary post and of hostile texts. */
final class Timing {

  private static final int WARM = 20_000;
  private static final int MEASURED = 20_000;

  private Timing() {}

  public static void main(String[] arguments) {
    var post =
        "Le saviez-vous ? 86 % l'utilisent pour améliorer des textes déjà écrits. 85 % lui font rédiger de nouveaux"
            + " textes. 82 % y cherchent des idées. 52 % créent des images avec elle. 46 % s'en servent pour répondre"
            + " aux messages. Et vous, qu’en pensez-vous ? Dites-nous tout en commentaire !";
    measure("a post of " + post.length(), new Asking().revision(r -> r.text(post)), WARM, MEASURED);
    var source =
        new Asking().revision(r -> r.text(post).source(post + " En 2023, 4 281 personnes."));
    measure("the same with a source", source, WARM, MEASURED);
    for (var hostile : HostileTexts.all().entrySet()) {
      var asking =
          new Asking().revision(r -> r.text(hostile.getValue()).source(hostile.getValue()));
      measure("100,000 of " + hostile.getKey(), asking, 3, 5);
    }
  }

  private static void measure(String what, Asking asking, int warm, int measured) {
    var judge = asking.asking();
    for (int i = 0; i < warm; i++) {
      judge.run();
    }
    var times = new long[measured];
    for (int i = 0; i < measured; i++) {
      long start = System.nanoTime();
      judge.run();
      times[i] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    System.out.printf(
        "%s: p50 %.3f ms, p99 %.3f ms%n",
        what, times[measured / 2] / 1e6, times[(int) (measured * 0.99)] / 1e6);
  }
}
