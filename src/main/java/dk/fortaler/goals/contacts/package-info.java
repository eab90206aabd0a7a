/** Contacts and dialogues that a share led to: each person's own log, and its sums for those who manage. */
@NullMarked
package dk.fortaler.goals.contacts;

import org.jspecify.annotations.NullMarked;
