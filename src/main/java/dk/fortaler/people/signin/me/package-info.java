/** A person's own page: language and theme, password, and where they are signed in. */
@org.jspecify.annotations.NullMarked
package dk.fortaler.people.signin.me;
