/** What typed configuration is checked for, beside what Jakarta Validation knows. */
package io.candor.moderation.configuring;
