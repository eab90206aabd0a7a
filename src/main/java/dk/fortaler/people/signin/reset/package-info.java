/** A new password for who has forgotten theirs. */
@org.jspecify.annotations.NullMarked
package dk.fortaler.people.signin.reset;
