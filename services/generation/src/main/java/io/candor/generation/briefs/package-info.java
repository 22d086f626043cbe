/** What is wanted: an intent, a subject, an audience, channels and a time; one draft a channel. */
package io.candor.generation.briefs;
