@org.jspecify.annotations.NullMarked
package dk.fortaler.sharing.internal;
