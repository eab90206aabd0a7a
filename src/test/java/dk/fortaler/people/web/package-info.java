@NullMarked
package dk.fortaler.people.web;

import org.jspecify.annotations.NullMarked;
