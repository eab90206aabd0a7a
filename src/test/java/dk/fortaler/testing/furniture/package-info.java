/** What each module puts into a furnished organisation, so that every page has something to show. */
@org.jspecify.annotations.NullMarked
package dk.fortaler.testing.furniture;
