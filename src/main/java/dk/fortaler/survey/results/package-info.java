/**
 * What a survey's answers come to: counts in cells of k answers or more, the rule that makes the cells, and what is read from
 * them. No answer of a single person is in these tables.
 */
@org.jspecify.annotations.NullMarked
package dk.fortaler.survey.results;
