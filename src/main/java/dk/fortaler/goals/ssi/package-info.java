/** The Social Selling Index: each person's own check-ins, and averages that tell nothing of one of them. */
@NullMarked
package dk.fortaler.goals.ssi;

import org.jspecify.annotations.NullMarked;
