@org.jspecify.annotations.NullMarked
package dk.fortaler.survey.internal;
