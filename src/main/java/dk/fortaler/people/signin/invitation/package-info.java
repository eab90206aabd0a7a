/** Coming in by an invitation: inviting, and the page its link leads to. */
@org.jspecify.annotations.NullMarked
package dk.fortaler.people.signin.invitation;
