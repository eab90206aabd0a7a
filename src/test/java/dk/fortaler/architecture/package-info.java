/** Our own rules of architecture, each with a fixture that breaks it, since a misspelt rule passes in silence. */
@org.jspecify.annotations.NullMarked
package dk.fortaler.architecture;
