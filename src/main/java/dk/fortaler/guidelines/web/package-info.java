@org.jspecify.annotations.NullMarked
package dk.fortaler.guidelines.web;
