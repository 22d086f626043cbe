package io.candor.media;

/** What the store is. */
public enum StoreKind {
  FOLDER,
  S3
}
