/**
 * Who speaks: a brand's voice, languages, home, own rules and engine; published as BrandChanged.
 */
package io.candor.generation.brands;
