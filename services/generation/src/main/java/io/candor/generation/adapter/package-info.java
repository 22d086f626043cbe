/** What generation's endpoints share. */
package io.candor.generation.adapter;
