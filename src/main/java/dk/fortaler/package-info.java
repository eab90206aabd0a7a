/** The modules of Fortaler, one package each; see docs/architecture.md. */
@org.jspecify.annotations.NullMarked
package dk.fortaler;
