package io.candor.generation.brands.adapter;

import io.candor.generation.brands.Brand;
import io.candor.generation.composing.Phrasebook;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A brand as it is answered. */
@Schema(name = "BrandView", examples = BrandExamples.ONE)
record BrandView(
    String id,
    long version,
    String name,
    List<String> languages,
    String homeCountry,
    String responsible,
    List<String> bannedWords,
    Brand.Voice voice,
    String engine,
    List<Phrasebook> phrasebooks,
    boolean labelsAutomated) {

  static BrandView of(BrandStore.Stored stored) {
    var brand = stored.brand();
    return new BrandView(
        stored.id(),
        stored.version(),
        brand.name(),
        brand.languages(),
        brand.homeCountry(),
        brand.responsible(),
        brand.bannedWords(),
        brand.voice(),
        brand.engine(),
        brand.phrasebooks(),
        brand.labelsAutomated());
  }
}
