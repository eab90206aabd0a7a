@org.jspecify.annotations.NullMarked
package dk.fortaler.goals.web;
