package io.candor.moderation.advising.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.candor.moderation.advising.Advice;
import io.candor.moderation.advising.Harm;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an answer as strictly as it was asked for: a model may ignore its schema. */
final class AdviceReader {

  private static final int MOST = 20;
  private static final int LONGEST = 20_000;
  private static final Advice NOT_OF_THE_FORM =
      new Advice.Silent("answered in another form than it was asked for");

  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(Answer.class);

  private record Answer(@Nullable List<@Nullable Item> doubts) {}

  private record Item(
      @Nullable String category, @Nullable String severity, @Nullable String quote) {

    /** Absent where it is not of the schema. */
    Advice.@Nullable Doubt doubt() {
      return category != null
              && severity != null
              && quote != null
              && Harm.CATEGORIES.contains(category)
              && Harm.SEVERITIES.contains(severity)
          ? new Advice.Doubt(category, severity, quote)
          : null;
    }
  }

  private AdviceReader() {}

  static Advice read(String model, @Nullable String text) {
    if (text == null || text.length() > LONGEST) {
      return NOT_OF_THE_FORM;
    }
    try {
      Answer answer = READER.readValue(text);
      return answer == null || answer.doubts() == null
          ? NOT_OF_THE_FORM
          : given(model, answer.doubts());
    } catch (JsonProcessingException _) {
      return NOT_OF_THE_FORM;
    }
  }

  private static Advice given(String model, List<@Nullable Item> items) {
    List<Advice.Doubt> doubts = new ArrayList<>();
    for (var item : items) {
      var doubt = item == null ? null : item.doubt();
      if (doubt == null) {
        return NOT_OF_THE_FORM;
      }
      doubts.add(doubt);
    }
    return new Advice.Given(model, doubts.stream().limit(MOST).toList());
  }
}
