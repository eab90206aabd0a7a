/** Calls: how people come into a programme by themselves, openly or by an application that several read. */
@org.jspecify.annotations.NullMarked
package dk.fortaler.programmes.calls;
