/** Credentials at rest: sealed with the installation's key, bound to the row they belong to. */
package io.candor.publishing.secrets;
