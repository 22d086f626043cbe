package io.candor.moderation.detecting.grounding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How measures are written, folded. */
final class MeasureWords {

  private static final Map<String, String> UNITS = new HashMap<>();

  static {
    add("mm", "millimetre millimetres millimeter millimeters milimetro milimetros millimetri");
    add("cm", "centimetre centimetres centimeter centimeters zentimeter centimetro centimetros");
    add("m", "metre metres meter meters metern metro metros metri");
    add(
        "km",
        "kilometre kilometres kilometer kilometers kilometern kilometro kilometros chilometro chilometri quilometro quilometros");
    add("g", "gr gramme grammes gram grams gramm gramo gramos grammo grammi grama gramas");
    add(
        "kg",
        "kilo kilos kilogramme kilogrammes kilogram kilograms kilogramm kilogramos chilo chili quilo quilos");
    add("t", "tonne tonnes tonnen tonelada toneladas tonnellata tonnellate");
    add("ml", "millilitre millilitres milliliter milliliters mililitro mililitros millilitri");
    add("cl", "centilitre centilitres centiliter centiliters centilitro centilitros centilitri");
    add("dl", "decilitre decilitres deciliter deciliters decilitro decilitros decilitri");
    add("l", "litre litres liter liters litern litro litros litri");
    add("s", "sec secs seconde secondes seconds sekunde sekunden segundo segundos secondi");
    add("min", "mn mins minute minutes minuten minuto minutos minuti minuut");
    add("h", "hr hrs heure heures hour hours stunde stunden hora horas ora ore uur uren");
    add("day", "days jour jours journee journees tag tage tagen dia dias giorno giorni dag dagen");
    add("week", "weeks semaine semaines woche wochen semana semanas settimana settimane weken");
    add("month", "months mois monat monate monaten mes meses mese mesi maand maanden");
    add("year", "years an ans annee annees jahr jahre jahren ano anos anno anni jaar jaren");
    add("inch", "inches");
    add("ft", "foot feet");
    add("yd", "yard yards");
    add("mi", "mile miles meile meilen miglio miglia milla millas milha milhas mijl mijlen");
    add("oz", "ounce ounces once onces unze unzen onza onzas oncia once");
    add("lb", "lbs");
  }

  private MeasureWords() {}

  /** The unit that a word names, or nothing. */
  static String unit(String word) {
    return UNITS.getOrDefault(word, "");
  }

  private static void add(String unit, String words) {
    UNITS.put(unit, unit);
    List.of(words.split(" ")).forEach(word -> UNITS.put(word, unit));
  }
}
