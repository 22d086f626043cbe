/**
 * An audience as its team describes it, and its profile from documented priors; published as
 * AudienceProfileChanged.
 */
package io.candor.audience.profiling;
