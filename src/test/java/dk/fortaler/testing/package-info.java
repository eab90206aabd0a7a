/** What tests share: the application on a real database, people to sign in, a browser, pictures of pages. */
@org.jspecify.annotations.NullMarked
package dk.fortaler.testing;
