/** Cohorts: members of a programme who start together. */
@org.jspecify.annotations.NullMarked
package dk.fortaler.programmes.cohorts;
