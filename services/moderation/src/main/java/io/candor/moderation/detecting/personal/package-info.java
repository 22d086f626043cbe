/** Finds data about persons that have a form of their own, checksums included. */
package io.candor.moderation.detecting.personal;
