/** What a member sees of the club: where they take part, what they agreed to, whom they propose. */
@org.jspecify.annotations.NullMarked
package dk.fortaler.programmes.club;
