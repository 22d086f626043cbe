package io.candor.moderation.detecting.personal;

import io.candor.moderation.detecting.Passage;
import java.util.List;
import java.util.regex.Pattern;

/** The words shortly before a place, in its sentence: they say what stands there. */
final class Company {

  private static final int REACH = 40;

  /** What numbers of the same form are, mostly. */
  private static final Pattern THINGS =
      words(
          "orders?|ord|invoices?|tickets?|part|parts|sku|serial|model|item|product|tracking|parcel|coupons?|vouchers?"
              + "|promo|commandes?|cmd|facture|colis|suivi|produit|série|lot|bon|réf|référence|ref|reference|article"
              + "|bestellung|bestellnummer|artikel|artikelnummer|sendung|sendungsnummer|seriennummer|gutschein|rechnung"
              + "|pedido|factura|referencia|código|cupón|ordine|fattura|articolo|buono|bestelling|factuur|encomenda|fatura|cupom|cupão|artigo|produto|rastreio|rastreamento|protocolo|lote|referência|isbn|ean|imei"
              + "|siret|siren|rcs|nipc|cnpj|tva|vat|iva|ust|mwst");

  private Company() {}

  /** A pattern of whole words, in capitals or not. */
  static Pattern words(String all) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + all + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Whether any of the stems, in lower case, is in a text. */
  static boolean mentions(Passage passage, List<String> stems) {
    var text = passage.lowerCase();
    return stems.stream().anyMatch(text::contains);
  }

  /** Whether a thing was named, not a person's number. */
  static boolean isThing(String text, int start) {
    return has(THINGS, text, start);
  }

  /** Whether one of the words is there. */
  static boolean has(Pattern words, String text, int start) {
    return words.matcher(before(text, start, REACH)).find();
  }

  /** As much of the sentence before a place. */
  static String before(String text, int start, int reach) {
    var near = text.substring(Math.max(0, start - reach), start);
    int end = Math.max(near.lastIndexOf('\n'), ends(near));
    return near.substring(end + 1);
  }

  /** A full stop behind one letter or few ends no sentence: C.F., n. */
  private static int ends(String near) {
    for (int i = near.length() - 2; i > 3; i--) {
      boolean mark = ".!?".indexOf(near.charAt(i)) >= 0 && near.charAt(i + 1) == ' ';
      if (mark && Character.isLetterOrDigit(near.charAt(i - 3)) && isWord(near, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isWord(String near, int end) {
    return Character.isLetterOrDigit(near.charAt(end - 1))
        && Character.isLetterOrDigit(near.charAt(end - 2));
  }
}
