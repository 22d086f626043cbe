package io.candor.moderation.detecting.learnt.adapter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The last answers, by the digest of what was asked: no text is kept. */
final class Recent {

  private final Map<String, float[]> answers = new LinkedHashMap<>(16, 0.75f, true);
  private final int most;

  Recent(int most) {
    this.most = most;
  }

  /** Two that ask the same at the same time may both work; nobody waits for another's work. */
  float[] get(String asked, Supplier<float[]> work) {
    synchronized (answers) {
      var known = answers.get(asked);
      if (known != null) {
        return known;
      }
    }
    var answer = work.get();
    keep(asked, answer);
    return answer;
  }

  private void keep(String asked, float[] answer) {
    synchronized (answers) {
      answers.put(asked, answer);
      if (answers.size() > most) {
        answers.remove(answers.keySet().iterator().next());
      }
    }
  }
}
