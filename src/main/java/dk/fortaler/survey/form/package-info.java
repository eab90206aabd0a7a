/** What a survey asks and what somebody answers: pure, without database and without who. */
@org.jspecify.annotations.NullMarked
package dk.fortaler.survey.form;
