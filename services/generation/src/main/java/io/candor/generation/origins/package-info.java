/** What was told of AI's hand in texts and media, which nobody takes back. */
package io.candor.generation.origins;
