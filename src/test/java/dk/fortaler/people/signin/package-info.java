@org.jspecify.annotations.NullMarked
package dk.fortaler.people.signin;
