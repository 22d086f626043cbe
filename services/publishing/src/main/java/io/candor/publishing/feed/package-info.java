/** The built-in channel: public pages with the label, readable without a token or JavaScript. */
package io.candor.publishing.feed;
