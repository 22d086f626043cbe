/** What a picture's own metadata says of AI: written into its bytes as they are read. */
@NullMarked
package io.candor.media.marking;

import org.jspecify.annotations.NullMarked;
