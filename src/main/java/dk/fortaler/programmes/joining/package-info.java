/**
 * How somebody comes into a programme and out of it again: they are asked, say yes or no, agree to something or take it
 * back, get a seat of a cohort or wait for one.
 */
@org.jspecify.annotations.NullMarked
package dk.fortaler.programmes.joining;
