@org.jspecify.annotations.NullMarked
package dk.fortaler.demo.internal;
