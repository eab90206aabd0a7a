@org.jspecify.annotations.NullMarked
package dk.fortaler.kernel.identity;
