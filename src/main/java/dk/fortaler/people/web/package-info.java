/** The pages about people, departments and staff lists. */
@NullMarked
package dk.fortaler.people.web;

import org.jspecify.annotations.NullMarked;
