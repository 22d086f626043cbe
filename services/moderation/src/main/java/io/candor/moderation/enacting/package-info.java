/** Rule packs are put in force, and taken back before they are. */
package io.candor.moderation.enacting;
