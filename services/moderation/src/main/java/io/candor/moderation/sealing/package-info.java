/**
 * Makes the record of decisions provable: seals what was decided in Merkle trees, a batch a
 * workspace about each second, signs their heads, and exports entries with their proofs.
 */
package io.candor.moderation.sealing;
