@org.jspecify.annotations.NullMarked
package dk.fortaler.journey.web;
