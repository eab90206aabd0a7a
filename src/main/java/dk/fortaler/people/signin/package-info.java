/** How people come in: the first start, sign-in and its limits, passwords. */
@org.jspecify.annotations.NullMarked
package dk.fortaler.people.signin;
