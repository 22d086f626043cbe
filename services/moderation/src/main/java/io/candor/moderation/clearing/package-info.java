/**
 * Signs what may be released, says when it must be looked at again, and publishes the key that
 * verifies it.
 */
package io.candor.moderation.clearing;
