@org.jspecify.annotations.NullMarked
package dk.fortaler.content.web;
