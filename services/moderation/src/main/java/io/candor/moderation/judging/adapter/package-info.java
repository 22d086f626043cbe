/** Where the rules are asked: on threads of their own, through one adapter. */
package io.candor.moderation.judging.adapter;
