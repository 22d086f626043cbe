/**
 * What a rule may ask of a post, and the language it asks in: CEL over a closed vocabulary, checked
 * when a pack is loaded.
 */
package io.candor.moderation.conditions;
