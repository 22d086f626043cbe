/** Candor. */
package io.candor.rest;
