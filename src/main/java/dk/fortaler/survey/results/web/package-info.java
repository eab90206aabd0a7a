/** The pages and files on which a survey's results are read. */
@org.jspecify.annotations.NullMarked
package dk.fortaler.survey.results.web;
