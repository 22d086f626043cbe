/** Finds words of lists and of brands, alone and in company, with the scopes that excuse them. */
package io.candor.moderation.detecting.words;
