/** The keys as this installation is given them. */
package io.candor.publishing.secrets.adapter;
