/**
 * Whether people decide as the rules do: how often each rule was upheld or overturned in review,
 * and those reviews as cases, so that rules get better by use.
 */
package io.candor.moderation.agreeing;
