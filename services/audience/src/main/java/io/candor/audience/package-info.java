/**
 * Who reads: what an audience is and how it takes AI content. It steers tone and wording, never
 * whether a label appears.
 */
package io.candor.audience;
