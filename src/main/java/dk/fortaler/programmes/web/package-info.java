@org.jspecify.annotations.NullMarked
package dk.fortaler.programmes.web;
