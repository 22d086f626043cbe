/** What the adapters of this service share: rows and JSON. */
package io.candor.publishing.adapter;
