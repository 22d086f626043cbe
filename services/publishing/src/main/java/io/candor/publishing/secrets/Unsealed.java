package io.candor.publishing.secrets;

/** What came of opening a sealed text. */
public sealed interface Unsealed {

  /** The text as it was sealed; never to be logged. */
  record Text(String text) implements Unsealed {
    @Override
    public String toString() {
      return "Text[…]";
    }
  }

  /** It cannot be opened: no such key any more, another row's, or changed bytes. */
  record Broken(String why) implements Unsealed {}
}
