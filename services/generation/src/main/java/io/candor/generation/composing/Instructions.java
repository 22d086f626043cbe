package io.candor.generation.composing;

import java.util.regex.Pattern;

/** Sentences that speak to a model instead of to readers. */
final class Instructions {

  private static final Pattern TO_A_MODEL =
      Pattern.compile(
          "ignor(e|ez|er|ing)\\b.{0,40}(instruction|consigne|prompt|rule|règle|previous|précédent)"
              + "|(system|système)\\s*(prompt|:)|<\\|.*\\|>|\\[/?inst\\]|^(system|assistant|user)\\s*:"
              + "|(you are|tu es|vous êtes) (now |désormais |maintenant )?(an? |une? )?(ai|ia|assistant|model|modèle|llm)"
              + "|(n['’]ajoute[zr]?|n['’]affiche[zr]?|do not (add|show|include)|don['’]t (add|show)|without|sans|supprime[zr]?|remove)\\b.{0,30}(label|mention|étiquette|disclosure)"
              + "|(ne (pas )?(dis|dites|mentionne[zr]?)|do not (say|mention|reveal))\\b.{0,40}\\b(ia|ai)\\b"
              + "|(disregard|forget|oublie[zr]?)\\b.{0,30}(above|instruction|consigne|previous|précède)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Instructions() {}

  static boolean is(String sentence) {
    return TO_A_MODEL.matcher(sentence).find();
  }
}
