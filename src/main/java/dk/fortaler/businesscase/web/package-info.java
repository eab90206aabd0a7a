@org.jspecify.annotations.NullMarked
package dk.fortaler.businesscase.web;
